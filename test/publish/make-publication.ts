import { packBundle } from '../../src/bundle/index.ts';
import { readContract } from '../../src/contract/index.ts';
import { DocumentSet } from '../../src/document/index.ts';
import type { Publication } from '../../src/publish/index.ts';
import { parseRange } from '../../src/version/index.ts';

/** A bundle on its way to `oci://registry.test/NAME:VERSION` that needs others, as `NAME` or `NAME RANGE`. */
export function makePublication(name: string, version = '1.0.0', needs: readonly string[] = []): Publication {
  const files = { 'pacto.yaml': `pactoVersion: "1.0"\nservice: { name: ${name}, version: "${version}" }\n` };
  const { contract } = readContract(new DocumentSet(files));
  if (contract === undefined) throw new Error(`${name} has no contract`);
  return {
    source: name,
    contract,
    packed: packBundle(files),
    reference: `oci://registry.test/${name}:${version}`,
    target: { kind: 'registry', host: 'registry.test', repository: name, tag: version },
    repositoryKey: `oci://registry.test/${name}`,
    needs: needs.map((need) => {
      const [other, text] = need.split(' ');
      const range = text === undefined ? undefined : parseRange(text).range;
      return { repositoryKey: `oci://registry.test/${other}`, ...(range === undefined ? {} : { range }) };
    }),
  };
}
