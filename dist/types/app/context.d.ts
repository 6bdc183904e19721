import { type Store } from '../oci/index.js';
import type { Configuration } from './configuration.js';
import type { PublishedContracts } from './published-contracts.js';
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
}
/**
 * The reference, without tag, under which a service is published.
 *
 * @throws AppError `CONFIGURATION` when no registry is configured, `USAGE` when it is malformed
 */
export declare function repositoryFor(context: AppContext, name: string): string;
