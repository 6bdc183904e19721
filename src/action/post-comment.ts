import {
  featureOff,
  featureOn,
  type GitHubApi,
  GitHubError,
  LONGEST_COMMENT_BODY,
  upsertComment,
} from '../github/index.ts';
import {
  type CheckReport,
  type FailureReport,
  type Feature,
  renderComment,
  type Surroundings,
} from '../report/index.ts';
import { planComment } from './comment-plan.ts';
import type { CommentMode } from './inputs.ts';

/** What became of the comment. */
export interface PostedComment {
  /** Missing when there was nothing to do. */
  readonly feature?: Feature;
  readonly url?: string;
}

/** Where and how a report is posted. */
export interface CommentPlace {
  readonly api: GitHubApi;
  readonly repository: { readonly owner: string; readonly name: string };
  /** Of the pull request. */
  readonly number: number;
  readonly key: string;
  readonly mode: CommentMode;
}

/** Brings the comment of a pull request up to date. A token that may not do it turns the feature off, no more. */
export async function postComment(
  { api, repository, number, key, mode }: CommentPlace,
  report: CheckReport | FailureReport,
  surroundings: Surroundings,
): Promise<PostedComment> {
  const plan = planComment(mode, report);
  if (plan === 'leave') return {};
  const body = commentBody(report, surroundings);
  const identity = commentBody(report, withoutCommit(surroundings));
  try {
    const { url } = await upsertComment(api, { repository, number, key, body, identity, when: plan });
    return { feature: featureOn('comment'), ...(url === undefined ? {} : { url }) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { feature: featureOff('comment', error) };
  }
}

/** The text of the comment, within what GitHub takes. */
export function commentBody(report: CheckReport | FailureReport, surroundings: Surroundings): string {
  return renderComment(report, { surroundings, maxLength: LONGEST_COMMENT_BODY });
}

/**
 * The same wherever the branch has moved to: a push that changes nothing in the report leaves the comment alone,
 * although links would name another commit.
 */
function withoutCommit(surroundings: Surroundings): Surroundings {
  return { ...surroundings, fileUrl: (path, line) => `${path}#L${line ?? ''}`, runUrl: '' };
}
