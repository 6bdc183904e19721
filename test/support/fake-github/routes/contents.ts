import { repositoryApi, repositoryPage } from '../addresses.ts';
import { FOLDER, type TreeEntry } from '../git-store.ts';
import type { JsonObject } from '../objects/example.ts';
import { type Call, notFound, ok, type Routes } from '../route.ts';
import { wrapLines } from './git-data.ts';

/** Beyond 1 MB the content is left out, and only the raw media type has it. */
const MAXIMUM_INLINE_BYTES = 1024 * 1024;

export const contentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/contents/{path}': {
    requires: { level: 'read', anyOf: ['contents'] },
    answer: (call) => {
      const path = call.path.path ?? '';
      const revision = call.query.get('ref') ?? call.repository.defaultBranch;
      const { git } = call.repository;
      const commit = git.commits.get(call.repository.resolve(revision) ?? '');
      if (commit === undefined) throw notFound();
      const entry = findEntry(call, commit.tree, path);
      if (entry.mode === FOLDER) {
        const children = git.trees.get(entry.id) ?? [];
        return ok(children.map((child) => showEntry(call, commit.id, `${path}/${child.name}`, child)));
      }
      const bytes = git.objects.get(entry.id)?.bytes ?? Buffer.alloc(0);
      if (call.accept.includes('raw')) return { status: 200, bytes };
      return ok({ ...showEntry(call, commit.id, path, entry), ...inlineContent(bytes, entry) });
    },
  },
};

function findEntry({ repository }: Call, root: string, path: string): TreeEntry {
  let entry: TreeEntry | undefined = { mode: FOLDER, name: '', id: root };
  for (const name of path.split('/')) {
    entry = repository.git.trees.get(entry?.id ?? '')?.find((child) => child.name === name);
  }
  if (entry === undefined) throw notFound();
  return entry;
}

function inlineContent(bytes: Buffer, { mode }: TreeEntry): JsonObject {
  if (mode === '160000') return { submodule_git_url: 'https://example.com/submodule.git' };
  if (mode === '120000') return { target: bytes.toString() };
  if (bytes.length > MAXIMUM_INLINE_BYTES) return { encoding: 'none', content: '' };
  return { encoding: 'base64', content: wrapLines(bytes.toString('base64')) };
}

const TYPES: { readonly [mode: string]: string } = { [FOLDER]: 'dir', '120000': 'symlink', '160000': 'submodule' };

function showEntry(call: Call, commit: string, path: string, { mode, name, id }: TreeEntry): JsonObject {
  const api = repositoryApi(call.addresses, call.repository);
  const type = TYPES[mode] ?? 'file';
  const git = `${api}/git/${type === 'dir' ? 'trees' : 'blobs'}/${id}`;
  const self = `${api}/contents/${path}?ref=${commit}`;
  const html = `${repositoryPage(call.addresses, call.repository)}/blob/${commit}/${path}`;
  return {
    type,
    name,
    path,
    sha: id,
    size: call.repository.git.objects.get(id)?.bytes.length ?? 0,
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === 'file' || type === 'symlink' ? `${html}?raw=true` : null,
    _links: { self, git, html },
  };
}
