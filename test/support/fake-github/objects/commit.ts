import { type Addresses, repositoryApi, repositoryPage } from '../addresses.ts';
import { formatTime } from '../clock.ts';
import type { Commit } from '../git-store.ts';
import type { Repository } from '../repository.ts';
import type { JsonObject } from './example.ts';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as a git object. */
export function gitCommitObject(addresses: Addresses, repository: Repository, commit: Commit): JsonObject {
  const api = `${repositoryApi(addresses, repository)}/git`;
  return {
    sha: commit.id,
    node_id: `C_${commit.id}`,
    url: `${api}/commits/${commit.id}`,
    html_url: `${repositoryPage(addresses, repository)}/commit/${commit.id}`,
    author: signatureObject(commit),
    committer: signatureObject(commit),
    tree: { sha: commit.tree, url: `${api}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${repositoryPage(addresses, repository)}/commit/${sha}`,
    })),
    verification: UNSIGNED,
  };
}

/** A commit as the history shows it. */
export function commitObject(addresses: Addresses, repository: Repository, commit: Commit): JsonObject {
  const api = repositoryApi(addresses, repository);
  const page = repositoryPage(addresses, repository);
  return {
    sha: commit.id,
    node_id: `C_${commit.id}`,
    url: `${api}/commits/${commit.id}`,
    html_url: `${page}/commit/${commit.id}`,
    comments_url: `${api}/commits/${commit.id}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.id}`,
      author: signatureObject(commit),
      committer: signatureObject(commit),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: UNSIGNED,
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
}

function signatureObject({ signature }: Commit): JsonObject {
  return { name: signature.name, email: signature.email, date: formatTime(signature.seconds) };
}
