import { type ApiRequest, type GitHubApi, unexpectedAnswer } from './api.ts';
import { commentHash, markComment, readCommentMarker } from './comment-marker.ts';
import { idAt, textAt } from './fields.ts';
import { GitHubError, isRefusal } from './github-error.ts';
import { type Repository, repositoryParameters } from './repository.ts';

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

interface StoredComment {
  readonly id: number;
  readonly author: string;
  readonly hash: string;
  readonly url?: string;
}

/** Who posts with the token of a workflow; no user can have such a name. */
const WORKFLOW_AUTHOR = 'github-actions[bot]';

/**
 * Brings the comment of a key to a body and leaves exactly one: the oldest of ours. Ours are those that have the marker
 * and an author that the token can be: anybody may write the marker. Whether the body is the same is judged by the hash
 * in the marker alone: GitHub changes line ends of what it stores, and an edit by hand that keeps the marker stays
 * until the report says something else.
 *
 * @throws GitHubError
 */
export async function upsertComment(api: GitHubApi, draft: CommentDraft): Promise<CommentOutcome> {
  const marked = await listMarked(api, draft);
  const authors = await ownAuthors(api, marked);
  const ours = marked.filter(({ author }) => authors.includes(author));
  if (ours.length > 0) return keepOne(api, draft, ours);
  if (draft.when === 'update-only') return { action: 'absent', deleted: 0 };
  return createComment(api, draft, authors);
}

/** Two runs at once may both have found none: after posting, both look again and keep the same one. */
async function createComment(api: GitHubApi, draft: CommentDraft, authors: readonly string[]): Promise<CommentOutcome> {
  const { repository, number, key, body, identity } = draft;
  let found: StoredComment | undefined;
  const request: ApiRequest = {
    route: 'POST /repos/{owner}/{repo}/issues/{number}/comments',
    parameters: { ...repositoryParameters(repository), number },
    body: { body: markComment(key, body, identity) },
  };
  const answer = await api.requestOnce(request, async () => {
    const ours = (await listMarked(api, draft)).filter(({ author }) => authors.includes(author));
    found = ours.at(0);
    return found;
  });
  const created = found ?? readComment(answer, key);
  if (created === undefined) throw unexpectedAnswer(request);
  // Who the token is, is known for certain only now.
  const known = [...authors, created.author];
  const others = (await listMarked(api, draft)).filter(({ id, author }) => id !== created.id && known.includes(author));
  const outcome = await keepOne(api, draft, [...others, created]);
  return outcome.action === 'unchanged' && others.every(({ id }) => id > created.id)
    ? { ...outcome, action: 'created' }
    : outcome;
}

async function keepOne(api: GitHubApi, draft: CommentDraft, ours: readonly StoredComment[]): Promise<CommentOutcome> {
  const [kept, ...duplicates] = [...ours].sort((a, b) => a.id - b.id);
  if (kept === undefined) return { action: 'absent', deleted: 0 };
  const isSame = kept.hash === commentHash(draft.identity ?? draft.body);
  if (!isSame) await updateComment(api, draft, kept);
  const deleted = await deleteComments(api, draft.repository, duplicates);
  const { url } = kept;
  return { action: isSame ? 'unchanged' : 'updated', deleted, ...(url === undefined ? {} : { url }) };
}

async function updateComment(api: GitHubApi, { repository, key, body, identity }: CommentDraft, kept: StoredComment) {
  await api.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{id}',
    parameters: { ...repositoryParameters(repository), id: kept.id },
    body: { body: markComment(key, body, identity) },
  });
}

/** A duplicate that another run deleted first is as good as deleted; one that cannot be waits for the next run. */
async function deleteComments(
  api: GitHubApi,
  repository: Repository,
  comments: readonly StoredComment[],
): Promise<number> {
  let deleted = 0;
  for (const { id } of comments) {
    try {
      await api.request({
        route: 'DELETE /repos/{owner}/{repo}/issues/comments/{id}',
        parameters: { ...repositoryParameters(repository), id },
      });
      deleted++;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
    }
  }
  return deleted;
}

/** Comments of all pages that have the marker of the key, by whomever, oldest first. */
async function listMarked(api: GitHubApi, { repository, number, key }: CommentTarget): Promise<StoredComment[]> {
  const comments = await api.list({
    route: 'GET /repos/{owner}/{repo}/issues/{number}/comments',
    parameters: { ...repositoryParameters(repository), number },
  });
  // A comment that is deleted meanwhile moves the others to earlier pages, so that one may come twice.
  const byId = new Map(comments.flatMap((comment) => readComment(comment, key) ?? []).map((each) => [each.id, each]));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

function readComment(data: unknown, key: string): StoredComment | undefined {
  const id = idAt(data, 'id');
  const author = textAt(data, 'user', 'login');
  const marker = readCommentMarker(textAt(data, 'body') ?? '');
  if (id === undefined || author === undefined || marker?.key !== key) return undefined;
  const url = textAt(data, 'html_url');
  return { id, author, hash: marker.hash, ...(url === undefined ? {} : { url }) };
}

/** The workflow's author, and whose the token is where somebody else wrote the marker: asked only then. */
async function ownAuthors(api: GitHubApi, marked: readonly StoredComment[]): Promise<string[]> {
  if (marked.every(({ author }) => author === WORKFLOW_AUTHOR)) return [WORKFLOW_AUTHOR];
  try {
    const login = textAt(await api.request({ route: 'GET /user' }), 'login');
    return login === undefined ? [WORKFLOW_AUTHOR] : [WORKFLOW_AUTHOR, login];
  } catch (error) {
    // Tokens of workflows and apps are no user's.
    if (isRefusal(error)) return [WORKFLOW_AUTHOR];
    throw error;
  }
}
