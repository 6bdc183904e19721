import type { Finding } from '../base/index.ts';
import type { LoadedBundle } from './loaded-bundle.ts';

/** A bundle that a command cannot work with because its documents are broken: findings, exit code 1. */
export class UnreadableBundle extends Error {
  override readonly name = 'UnreadableBundle';
  readonly source: string;
  readonly findings: readonly Finding[];

  constructor(source: string, findings: readonly Finding[]) {
    super(`${source} is not a readable bundle`);
    this.source = source;
    this.findings = findings;
  }
}

/** Something with a contract, or with the reasons why it has none. */
type Readable<Known> = Pick<LoadedBundle, 'source' | 'findings'> & { readonly contract?: Known };

/** The contract of a bundle. @throws UnreadableBundle with the reasons when there is none */
export function requireContract<Known>(bundle: Readable<Known>): Known {
  if (bundle.contract === undefined) throw new UnreadableBundle(bundle.source, bundle.findings);
  return bundle.contract;
}
