import type { VersionRange } from '../../version/index.js';
import type { AppContext } from '../context.js';
import type { PublishedBundle, PublishedContract } from '../published-contracts.js';
import type { LockEntry } from './lock-file.js';
/** What the lock file of a bundle says about references, its own and those that they lead to. */
export declare class Pins {
    #private;
    constructor(entries: readonly LockEntry[]);
    /** The version that a reference is pinned to; `undefined` when the lock file does not have it. */
    versionOf(ref: string, constraint: string | undefined): string | undefined;
}
/**
 * Loads what a reference leads to: the pinned version where a lock file has one, else the highest that is published.
 *
 * @throws AppError as {@link PublishedContracts.load} does
 */
export declare function loadPinned({ contracts, pins }: Pick<AppContext, 'contracts' | 'pins'>, ref: string, range?: VersionRange): Promise<PublishedBundle>;
/** The same without the bundle. */
export declare function summarisePinned({ contracts, pins }: Pick<AppContext, 'contracts' | 'pins'>, ref: string, range?: VersionRange): Promise<PublishedContract>;
/** The given version of what a reference names; a tag or a digest in the reference decides by itself. */
export declare function loadVersion(contracts: AppContext['contracts'], ref: string, version: string): Promise<PublishedBundle>;
