import type { Finding } from '../base/index.ts';
import type { ContractFacts } from '../graph/index.ts';
import type { BundleOrigin, LoadedBundle } from './loaded-bundle.ts';
import { LOCK_FILE, type LockEntry, readLock } from './lock/lock-file.ts';
import { presentParts } from './present-parts.ts';

/** What a graph asks of a contract. A loaded bundle gives it, and so does what is remembered of a published one. */
export interface KnownContract {
  /** What the user or a contract named. */
  readonly source: string;
  /** Missing when it cannot be read. */
  readonly contract?: ContractFacts;
  readonly findings: readonly Finding[];
  readonly origin?: BundleOrigin;
  /** What its lock file pins, where that is remembered instead of the bundle. */
  readonly locked?: readonly LockedLink[];
}

/** One reference that a lock file pins. */
export type LockedLink = Pick<LockEntry, 'kind' | 'ref' | 'constraint' | 'version'>;

/** What is remembered of a published contract. */
export interface ContractSummary {
  readonly contract: ContractFacts;
  /** Missing for a bundle without a lock file that can be read. */
  readonly locked?: readonly LockedLink[];
}

/**
 * What published contracts say, by the digest of their manifest; it outlives a run. It never fails one: what it lacks
 * is fetched.
 */
export interface SummaryCache {
  get(digest: string): ContractSummary | undefined;
  set(digest: string, summary: ContractSummary): void;
  /** Told when a graph is complete. */
  save(): void;
}

/** Copies what a graph asks of a bundle, so that the bundle need not stay in memory; nothing for one without contract. */
export function summarise(bundle: LoadedBundle): ContractSummary | undefined {
  if (bundle.contract === undefined) return undefined;
  const { service, dependencies, configurations, policies } = bundle.contract;
  const { name, version, owner } = service;
  const whose = owner === undefined ? {} : { owner: copyOwner(owner) };
  const refsOf = (entries: typeof configurations | typeof policies) =>
    entries.flatMap(({ ref }) => (ref === undefined ? [] : [{ ref }]));
  const summary: ContractSummary = {
    contract: {
      service: { name, version, ...whose },
      dependencies: dependencies.map(({ ref, compatibility, required }) => ({ ref, compatibility, required })),
      configurations: refsOf(configurations),
      policies: refsOf(policies),
    },
    ...presentParts({ locked: listLocked(bundle) }),
  };
  // Parts of a text keep the whole text in memory; what went through JSON does not.
  return JSON.parse(JSON.stringify(summary));
}

function copyOwner({ text, team, dri, contacts }: NonNullable<ContractFacts['service']['owner']>) {
  const copied = contacts.map(({ type, value, purpose }) => ({ type, value, ...presentParts({ purpose }) }));
  return { ...presentParts({ text, team, dri }), contacts: copied };
}

/** What the lock file of a contract pins; `undefined` when it has none that can be read. */
export function listLocked(known: KnownContract | LoadedBundle): readonly LockedLink[] | undefined {
  if (!('documents' in known)) return known.locked;
  const lock = known.documents.has(LOCK_FILE) ? readLock(known.documents) : undefined;
  if (lock === undefined || lock.problem !== undefined) return undefined;
  return lock.entries.map(({ kind, ref, constraint, version }): LockedLink => {
    return { kind, ref, version, ...presentParts({ constraint }) };
  });
}
