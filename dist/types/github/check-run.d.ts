import type { Annotation } from '../report/index.js';
import { type GitHubApi } from './api.js';
import { type Repository } from './repository.js';
/** A check run with its annotations. */
export interface CheckRun {
    readonly repository: Repository;
    /** Of a pull request its head, not the test merge. */
    readonly headSha: string;
    readonly name: string;
    readonly conclusion: 'success' | 'failure' | 'neutral';
    readonly title: string;
    /** Markdown, at most 65,535 characters. */
    readonly summary: string;
    readonly annotations: readonly Annotation[];
    readonly detailsUrl?: string;
}
/** A check run that is concluded. */
export interface CheckRunOutcome {
    readonly url?: string;
    /** How many annotations it has: fewer than given when GitHub stopped taking them. */
    readonly annotations: number;
}
/**
 * Makes a check run and concludes it: with one request up to 50 annotations, else with one after the other. What fails
 * midway leaves a concluded run with fewer annotations, never one that seems to go on.
 *
 * @throws GitHubError when there is no run, or it could not be concluded
 */
export declare function publishCheckRun(api: GitHubApi, run: CheckRun): Promise<CheckRunOutcome>;
