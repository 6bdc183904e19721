import type { Change } from '../base/index.js';
import type { VersionAssessment } from './model.js';
/** What a comparison knows besides its changes. */
export interface DiffFacts {
    /** True when a document could not be compared: it counts as a potential break. */
    readonly hasUnread: boolean;
    /** True when the contracts differ at all, also where every difference is waived or its rule is off. */
    readonly contractChanged: boolean;
}
/**
 * The lowest honest next version after `before`, and whether `after` is at least that. Waived changes ask for nothing.
 *
 * @param after the same text as `before` when the version was not bumped
 * @see SemVer 2.0.0 sections 4 and 6 to 8; below 1.0.0 a break asks for the next minor, below 0.1.0 for the next patch
 */
export declare function assessVersion(before: string, after: string, changes: readonly Change[], facts?: DiffFacts): VersionAssessment;
