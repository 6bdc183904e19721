import { packBundle } from '../../../src/bundle/index.ts';
import { readContract } from '../../../src/contract/index.ts';
import { DocumentSet } from '../../../src/document/index.ts';
import type { Publication } from '../../../src/publish/index.ts';
import { parseRange } from '../../../src/version/index.ts';

/** What each bundle of the graph needs: four waves, with a diamond and two leaves that many share. */
const NEEDS: { readonly [name: string]: readonly string[] } = {
  database: [],
  queue: [],
  policy: [],
  accounts: ['database', 'policy'],
  mail: ['queue'],
  orders: ['database', 'queue'],
  payments: ['accounts', 'orders'],
  stock: ['orders'],
  shop: ['payments', 'stock', 'mail'],
  admin: ['accounts', 'stock'],
};

/** Names of the bundles that a bundle needs. */
export function needsOf(name: string): readonly string[] {
  return NEEDS[name] ?? [];
}

/** Names of the ten bundles. */
export const GRAPH_NAMES = Object.keys(NEEDS);

/** Files of a bundle of the graph; another `content` makes another contract of the same version. */
export function graphFiles(base: string, name: string, content = ''): { [path: string]: string } {
  const dependencies = needsOf(name).map(
    (need) => `  - ref: ${base}/${need}\n    compatibility: ^1.0.0\n    required: true\n`,
  );
  const contract = `pactoVersion: "1.0"\nservice:\n  name: ${name}\n  version: "1.0.0"\nconfiguration: { schema: settings.json }\n${
    dependencies.length === 0 ? '' : `dependencies:\n${dependencies.join('')}`
  }`;
  const settings = { type: 'object', properties: { [`setting ${content}`]: { type: 'string' } } };
  return { 'pacto.yaml': contract, 'settings.json': JSON.stringify(settings), 'docs/about.md': `# ${name}\n` };
}

/** The graph as publications that go to `HOST/PREFIX/NAME:1.0.0`. */
export function graphPublications(
  host: string,
  prefix: string,
  content = '',
  names: readonly string[] = GRAPH_NAMES,
): Publication[] {
  const base = `oci://${host}/${prefix}`;
  return names.map((name) => {
    const files = graphFiles(base, name, content);
    const { contract } = readContract(new DocumentSet(files));
    const { range } = parseRange('^1.0.0');
    if (contract === undefined || range === undefined) throw new Error(`${name} has no contract`);
    return {
      source: name,
      contract,
      files,
      packed: packBundle(files),
      reference: `${base}/${name}:1.0.0`,
      target: { kind: 'registry', host, repository: `${prefix}/${name}`, tag: '1.0.0' },
      repositoryKey: `${base}/${name}`,
      needs: needsOf(name).map((need) => {
        const repositoryKey = `${base}/${need}`;
        return { ref: repositoryKey, repositoryKey, range, required: true };
      }),
    };
  });
}
