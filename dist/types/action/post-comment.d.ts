import { type GitHubApi } from '../github/index.js';
import { type CheckReport, type FailureReport, type Feature, type Surroundings } from '../report/index.js';
import type { CommentMode } from './inputs.js';
/** What became of the comment. */
export interface PostedComment {
    /** Missing when there was nothing to do. */
    readonly feature?: Feature;
    readonly url?: string;
}
/** Where and how a report is posted. */
export interface CommentPlace {
    readonly api: GitHubApi;
    readonly repository: {
        readonly owner: string;
        readonly name: string;
    };
    /** Of the pull request. */
    readonly number: number;
    readonly key: string;
    readonly mode: CommentMode;
}
/** Brings the comment of a pull request up to date. A token that may not do it turns the feature off, no more. */
export declare function postComment({ api, repository, number, key, mode }: CommentPlace, report: CheckReport | FailureReport, surroundings: Surroundings): Promise<PostedComment>;
/** The text of the comment, within what GitHub takes. */
export declare function commentBody(report: CheckReport | FailureReport, surroundings: Surroundings): string;
