import { tagForVersion } from '../../oci/index.ts';
import type { VersionRange } from '../../version/index.ts';
import type { AppContext } from '../context.ts';
import type { PublishedBundle, PublishedContract } from '../published-contracts.ts';
import type { LockEntry } from './lock-file.ts';

/** What the lock file of a bundle says about references, its own and those that they lead to. */
export class Pins {
  readonly #versions: ReadonlyMap<string, string>;

  constructor(entries: readonly LockEntry[]) {
    this.#versions = new Map(entries.map(({ ref, constraint, version }) => [keyOf(ref, constraint), version]));
  }

  /** The version that a reference is pinned to; `undefined` when the lock file does not have it. */
  versionOf(ref: string, constraint: string | undefined): string | undefined {
    return this.#versions.get(keyOf(ref, constraint));
  }
}

function keyOf(ref: string, constraint: string | undefined): string {
  return JSON.stringify([ref, constraint ?? null]);
}

/**
 * Loads what a reference leads to: the pinned version where a lock file has one, else the highest that is published.
 *
 * @throws AppError as {@link PublishedContracts.load} does
 */
export async function loadPinned(
  { contracts, pins }: Pick<AppContext, 'contracts' | 'pins'>,
  ref: string,
  range?: VersionRange,
): Promise<PublishedBundle> {
  const version = pins?.versionOf(ref, range?.text);
  return version === undefined ? await contracts.load(ref, range) : await loadVersion(contracts, ref, version);
}

/** The same without the bundle. */
export async function summarisePinned(
  { contracts, pins }: Pick<AppContext, 'contracts' | 'pins'>,
  ref: string,
  range?: VersionRange,
): Promise<PublishedContract> {
  const version = pins?.versionOf(ref, range?.text);
  return version === undefined
    ? await contracts.loadSummary(ref, range)
    : await contracts.loadSummary(referenceOf(contracts, ref, version));
}

/** The given version of what a reference names; a tag or a digest in the reference decides by itself. */
export async function loadVersion(
  contracts: AppContext['contracts'],
  ref: string,
  version: string,
): Promise<PublishedBundle> {
  return await contracts.load(referenceOf(contracts, ref, version));
}

function referenceOf(contracts: AppContext['contracts'], ref: string, version: string): string {
  const { tag, digest } = contracts.locate(ref);
  return tag === undefined && digest === undefined ? `${ref}:${tagForVersion(version)}` : ref;
}
