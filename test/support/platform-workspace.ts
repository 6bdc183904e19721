import { join } from 'node:path';
import { packBundle } from '../../src/bundle/index.ts';
import { LayoutStore, pushArtifact } from '../../src/oci/index.ts';
import { CliWorkspace, CONFIGURATION } from './cli-workspace.ts';

export const REGISTRY = 'oci-layout:registry';

/** What a contract says besides its name and version. */
export interface ContractParts {
  /** `REPOSITORY[:TAG] [RANGE] [?]`: the range is `*` unless it is given, `?` makes it optional. */
  readonly needs?: readonly string[];
  readonly owner?: string;
  /** More lines of the contract. */
  readonly more?: string;
  /** More files of the bundle. */
  readonly files?: { readonly [path: string]: string };
}

/** A contract; repositories without a scheme are those of the registry. */
export function contractText(
  name: string,
  version: string,
  { needs = [], owner, more = '' }: ContractParts = {},
): string {
  const list = needs.map((need) => {
    const [ref = '', ...rest] = need.split(' ');
    const place = /^(oci-layout:|oci:|\.)/.test(ref) ? ref : `${REGISTRY}/${ref}`;
    const range = rest.filter((word) => word !== '?').join(' ') || '*';
    return `  - { ref: "${place}", compatibility: "${range}", required: ${!rest.includes('?')} }\n`;
  });
  const whose = owner === undefined ? '' : `, owner: ${owner}`;
  const dependencies = list.length === 0 ? '' : `dependencies:\n${list.join('')}`;
  return `pactoVersion: "1.0"\nservice: { name: ${name}, version: "${version}"${whose} }\n${dependencies}${more}`;
}

/** A workspace with a registry that contracts are put into by name and version. */
export class PlatformWorkspace extends CliWorkspace {
  constructor() {
    super();
    this.write({ 'pacto.config.yaml': CONFIGURATION });
  }

  /** Puts a bundle into a folder. */
  place(folder: string, name: string, version: string, parts: ContractParts = {}): void {
    const files = Object.entries(parts.files ?? {}).map(([path, text]) => [`${folder}/${path}`, text]);
    this.write({ [`${folder}/pacto.yaml`]: contractText(name, version, parts), ...Object.fromEntries(files) });
  }

  /** Puts a bundle into the registry, as any other tool might, and gives its digest. */
  async push(name: string, version: string, parts: ContractParts = {}, repository = name): Promise<string> {
    const packed = packBundle({ 'pacto.yaml': contractText(name, version, parts), ...parts.files });
    const target = { kind: 'layout', directory: join(this.folder, 'registry'), repository } as const;
    const metadata = { name, version, pactoVersion: '1.0' };
    return (await pushArtifact(new LayoutStore(), target, version, packed, metadata)).digest;
  }
}
