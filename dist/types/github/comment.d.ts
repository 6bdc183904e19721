import { type GitHubApi } from './api.js';
import { type Repository } from './repository.js';
/** The one comment of a key on a pull request. */
export interface CommentTarget {
    readonly repository: Repository;
    /** Of the pull request. */
    readonly number: number;
    /** 12 hexadecimal digits; comments of other keys are not touched. */
    readonly key: string;
}
/** What the comment shall say. */
export interface CommentDraft extends CommentTarget {
    /** At most {@link LONGEST_COMMENT_BODY} UTF-16 units. */
    readonly body: string;
    /** What the hash in the marker is of; default: the body. Bodies of one identity are the same comment. */
    readonly identity?: string;
    readonly when: 'create-or-update' | 'update-only';
}
/** What became of the comment. */
export interface CommentOutcome {
    readonly action: 'created' | 'updated' | 'unchanged' | 'absent';
    readonly url?: string;
    /** How many duplicates of ours were deleted. */
    readonly deleted: number;
}
/**
 * Brings the comment of a key to a body and leaves exactly one: the oldest of ours. Ours are those that have the marker
 * and an author that the token can be: anybody may write the marker. Whether the body is the same is judged by the hash
 * in the marker alone: GitHub changes line ends of what it stores, and an edit by hand that keeps the marker stays
 * until the report says something else.
 *
 * @throws GitHubError
 */
export declare function upsertComment(api: GitHubApi, draft: CommentDraft): Promise<CommentOutcome>;
