import { repositoryApi } from '../addresses.ts';
import type { TreeEntry } from '../git-store.ts';
import { FOLDER } from '../git-store.ts';
import { commitObject, gitCommitObject } from '../objects/commit.ts';
import type { JsonObject } from '../objects/example.ts';
import type { Requirement } from '../permissions.ts';
import { type Call, notFound, ok, type Routes, requireCommit } from '../route.ts';

const READ: Requirement = { level: 'read', anyOf: ['contents'] };

export const gitDataRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    requires: READ,
    answer: (call) => {
      const commit = call.repository.git.commits.get(call.path.commit_sha ?? '');
      if (commit === undefined) throw notFound();
      return ok(gitCommitObject(call.addresses, call.repository, commit));
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}': {
    requires: READ,
    answer: (call) => {
      const commit = call.repository.git.commits.get(requireCommit(call.repository, call.path.ref ?? ''));
      if (commit === undefined) throw notFound();
      return ok(commitObject(call.addresses, call.repository, commit));
    },
  },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': {
    requires: READ,
    answer: (call) => {
      const ref = `refs/${call.path.ref}`;
      const sha = call.repository.refs.get(ref);
      if (sha === undefined) throw notFound();
      const api = `${repositoryApi(call.addresses, call.repository)}/git`;
      const object = { type: 'commit', sha, url: `${api}/commits/${sha}` };
      return ok({ ref, node_id: `REF_${sha}`, url: `${api}/${ref}`, object });
    },
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': { requires: READ, answer: (call) => ok(showTree(call)) },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
    requires: READ,
    answer: (call) => {
      const sha = call.path.file_sha ?? '';
      const object = call.repository.git.objects.get(sha);
      if (object?.kind !== 'blob') throw notFound();
      if (call.accept.includes('raw')) return { status: 200, bytes: object.bytes };
      return ok({
        sha,
        node_id: `B_${sha}`,
        url: `${repositoryApi(call.addresses, call.repository)}/git/blobs/${sha}`,
        size: object.bytes.length,
        encoding: 'base64',
        content: wrapLines(object.bytes.toString('base64')),
      });
    },
  },
};

/** A tree of its own id or of a commit's; `recursive` counts with any value, as it does there. */
function showTree(call: Call): JsonObject {
  const { git } = call.repository;
  const name = call.path.tree_sha ?? '';
  const sha = git.trees.has(name) ? name : git.commits.get(call.repository.resolve(name) ?? '')?.tree;
  if (sha === undefined) throw notFound();
  const entries = call.query.has('recursive')
    ? walk(call, sha)
    : (git.trees.get(sha) ?? []).map((entry) => ({ path: entry.name, entry }));
  return {
    sha,
    url: treeUrl(call, sha),
    tree: entries.slice(0, call.maximumTreeEntries).map(({ path, entry }) => showEntry(call, path, entry)),
    truncated: entries.length > call.maximumTreeEntries,
  };
}

interface PlacedEntry {
  readonly path: string;
  readonly entry: TreeEntry;
}

function walk(call: Call, tree: string, prefix = ''): PlacedEntry[] {
  return (call.repository.git.trees.get(tree) ?? []).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    return [{ path, entry }, ...(entry.mode === FOLDER ? walk(call, entry.id, `${path}/`) : [])];
  });
}

function showEntry(call: Call, path: string, { mode, id }: TreeEntry): JsonObject {
  if (mode === '160000') return { path, mode, type: 'commit', sha: id };
  if (mode === FOLDER) return { path, mode, type: 'tree', sha: id, url: treeUrl(call, id) };
  const size = call.repository.git.objects.get(id)?.bytes.length;
  const url = `${repositoryApi(call.addresses, call.repository)}/git/blobs/${id}`;
  return { path, mode, type: 'blob', sha: id, size, url };
}

function treeUrl({ addresses, repository }: Call, sha: string): string {
  return `${repositoryApi(addresses, repository)}/git/trees/${sha}`;
}

/** GitHub breaks base64 after 60 characters. */
export function wrapLines(base64: string): string {
  return base64.replace(/.{1,60}/g, '$&\n');
}
