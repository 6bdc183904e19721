import { type Finding } from '../../base/index.js';
import type { ImpactReport } from '../../report/index.js';
import type { AppContext } from '../context.js';
import { type Platform } from '../resolve-platform.js';
import { type ListedVersion, type ListOptions, type VersionList } from './published-versions.js';
/** A platform with what a person asks about it afterwards. Keys are those of {@link Platform.reached}. */
export interface Exploration {
    readonly platform: Platform;
    /** What validation says of each contract; a text where it could not be asked, why. */
    readonly findings: ReadonlyMap<string, readonly Finding[] | string>;
    /** About the workspace as a whole: the same name and version twice. */
    readonly workspaceFindings: readonly Finding[];
    /** A message without the place of the workspace on this machine, which is nobody else's business. */
    withoutFolder(message: string): string;
    /** A text that contracts share when they are versions of one service. */
    historyOf(key: string): string;
    /** The versions of the service of a contract. */
    listVersions(key: string, options?: ListOptions): Promise<VersionList>;
    /**
     * What changed between two versions of a service, and who is hit.
     *
     * @throws AppError when a version cannot be read any more; UnreadableBundle for one that is no contract
     */
    compare(before: ListedVersion, after: ListedVersion): Promise<ImpactReport>;
}
/**
 * Resolves and validates what the sources, or the bundles of the workspace, lead to.
 *
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for a source that is no contract
 */
export declare function explorePlatform(context: AppContext, sources: readonly string[]): Promise<Exploration>;
