import { type Addresses, repositoryApi, repositoryPage } from '../addresses.ts';
import type { Repository } from '../repository.ts';
import type { Comment } from '../repository-state.ts';
import { accountObject } from './account.ts';
import type { JsonObject } from './example.ts';

/** A comment on an issue or pull request. */
export function commentObject(addresses: Addresses, repository: Repository, comment: Comment): JsonObject {
  const { id, issue } = comment;
  const api = repositoryApi(addresses, repository);
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}/issues/comments/${id}`,
    html_url: `${repositoryPage(addresses, repository)}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${api}/issues/${issue}`,
    user: accountObject(addresses, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}
