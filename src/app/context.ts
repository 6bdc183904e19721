import { AppError } from '../base/index.ts';
import type { ParseCache } from '../document/index.ts';
import {
  type ArtifactStyle,
  type ContentFolder,
  parseRegistryBase,
  type Repository,
  type Store,
} from '../oci/index.ts';
import type { Configuration } from './configuration.ts';
import type { SummaryCache } from './known-contract.ts';
import type { Pins } from './lock/load-pinned.ts';
import type { PublishedContracts } from './published-contracts.ts';

/** What every use case works with; made once by the entry points. */
export interface AppContext {
  /** Absolute; relative sources count from here. */
  readonly workingDirectory: string;
  readonly configuration: Configuration;
  /** Registry base as written, before mirrors. */
  readonly registry?: string;
  readonly contracts: PublishedContracts;
  /** Every registry and every folder of layouts. */
  readonly store: Store;
  /** Where the store keeps what it fetched, if it does. */
  readonly content?: ContentFolder;
  /** Fills that folder ahead of time. */
  readonly remoteCache?: RemoteCache;
  /** What push and publish make; default `artifact`. */
  readonly artifactStyle?: ArtifactStyle;
  /** There when nothing is sent: when the oldest answer about a repository was seen, in ISO 8601. */
  readonly offline?: { servedAs(repository: Repository): string | undefined };
  /** The versions that references are resolved to, where the bundle at hand has a lock file. */
  readonly pins?: Pins;
  /** Documents that were parsed before. */
  readonly parses?: ParseCache;
  /** Contracts that were read before. */
  readonly summaries?: SummaryCache;
}

/** A copy of the content folder that outlives the machine. It never fails a run: what it lacks is fetched. */
export interface RemoteCache {
  /**
   * Brings content into the content folder, as far as it has it. Asked once in a check, before anything is compared,
   * and only when at least one of the digests is not there.
   *
   * @param digests of the layers of all baselines, sorted
   */
  restore(digests: readonly string[]): Promise<void>;
  /** Told the same digests after all was compared, when `restore` was asked: what could be fetched is there now. */
  save?(digests: readonly string[]): Promise<void>;
}

/**
 * The reference, without tag, under which a service is published.
 *
 * @throws AppError `CONFIGURATION` when no registry is configured, `USAGE` when it is malformed
 */
export function repositoryFor(context: AppContext, name: string): string {
  if (context.registry === undefined) {
    throw new AppError('CONFIGURATION', 'no registry is configured', {
      hint: 'Set registry in pacto.config.yaml, or pass --registry oci://HOST/PREFIX or --registry oci-layout:DIR.',
    });
  }
  parseRegistryBase(context.registry);
  return `${context.registry.replace(/\/+$/, '')}/${name}`;
}
