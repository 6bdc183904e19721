import type { AppContext } from '../context.js';
import { type LoadedBundle } from '../loaded-bundle.js';
/** A version of a service, published or as a folder has it. */
export interface ListedVersion {
    readonly version: string;
    /** `workspace`: not published, or not with this content. */
    readonly where: 'registry' | 'workspace';
    /** A reference with its digest, or a folder. */
    readonly source: string;
    /** The folder of the workspace that holds what is published. */
    readonly folder?: string;
    readonly digest?: string;
    /** Length of the packed bundle. */
    readonly bytes?: number;
    /** Where its source is and at which commit, as the publisher says. Hostile text. */
    readonly repositoryUrl?: string;
    readonly revision?: string;
    /** Why it cannot be read. */
    readonly problem?: string;
}
/** Every version of one service, newest first. */
export interface VersionList {
    /** Where they are published, before mirrors; missing where no registry is known. */
    readonly repository?: string;
    /** Why the registry has not been asked, or did not answer. */
    readonly problem?: string;
    /** There when no answer came at all, so that asking for the next service makes no sense. */
    readonly silent?: true;
    readonly versions: readonly ListedVersion[];
    /** Older versions that are not listed. */
    readonly omitted: number;
}
/** How a list of versions is asked for. */
export interface ListOptions {
    /** Why a repository, as a reference, is not to be asked; `undefined` when it is. Default: every one is. */
    readonly refuse?: (repository: string) => string | undefined;
    /** Published versions that are listed, besides those that the workspace has too. Default 500. */
    readonly most?: number;
}
/** The repository of a bundle from a registry, as it was named. */
export declare function repositoryOfOrigin({ origin }: LoadedBundle): string | undefined;
/**
 * Lists what is published of a service, with the bundles of the workspace that are not.
 *
 * @param repository where it is published; nothing is asked without one
 * @param own bundles of the workspace that are versions of it, newest first
 */
export declare function listVersions(context: AppContext, repository: string | undefined, own: readonly LoadedBundle[], { refuse, most }?: ListOptions): Promise<VersionList>;
