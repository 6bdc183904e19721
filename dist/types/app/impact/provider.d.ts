import { type AppContext } from '../context.js';
import { type LoadedBundle } from '../loaded-bundle.js';
/** The service that changes, and the version that consumers may pick up. */
export interface Provider {
    readonly name: string;
    readonly version: string;
    /** Digest of the manifest, when the version is published. */
    readonly digest?: string;
    /** Keys of the repositories that versions of it are in. */
    readonly repositories: ReadonlySet<string>;
    /** Whether a bundle on disk with its name is the same service: not when it is known to be published elsewhere. */
    readonly isOnDisk: boolean;
}
/** The service that two versions belong to. */
export declare function describeProvider(context: AppContext, before: LoadedBundle, after: LoadedBundle): Provider;
/**
 * Keys of the repositories of a service: those that its sources name; for one on disk the one below the registry, where
 * it would be published.
 *
 * @param sources default: a bundle on disk
 */
export declare function listRepositories(context: AppContext, name: string, sources?: readonly string[]): ReadonlySet<string>;
/** @throws AppError `USAGE` when the two are different services; UnreadableBundle when one is no contract */
export declare function requireSameService(before: LoadedBundle, after: LoadedBundle): void;
