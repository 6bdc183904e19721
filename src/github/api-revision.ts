import { type RevisionFiles, RevisionTree, repositoryPath, type TreeEntry } from '../base/index.ts';
import type { GitHubApi } from './api.ts';
import { listAt, shaAt, textAt, valueAt } from './fields.ts';
import { GitHubError } from './github-error.ts';
import { type Repository, repositoryParameters } from './repository.ts';

const RAW = 'application/vnd.github.raw+json';
const LINK_MODE = '120000';
const SUBMODULE = 'commit';

/** A commit whose files GitHub's API is asked for. */
export interface ApiRevisionOptions {
  readonly repository: Repository;
  readonly commit: string;
  /** What paths count from, relative to the root of the repository; empty for the root. */
  readonly folder: string;
}

/**
 * The files of a commit that is not in the working copy. The list is fetched once; files up to 100 MB.
 *
 * @see https://docs.github.com/rest/git/trees https://docs.github.com/rest/repos/contents
 */
export class ApiRevision implements RevisionFiles {
  readonly commit: string;
  readonly #api: GitHubApi;
  readonly #repository: Repository;
  readonly #folder: string;
  #tree: Promise<RevisionTree | undefined> | undefined;

  constructor(api: GitHubApi, { repository, commit, folder }: ApiRevisionOptions) {
    this.commit = commit;
    this.#api = api;
    this.#repository = repository;
    this.#folder = folder;
  }

  /** @throws GitHubError */
  async list(): Promise<ReadonlyMap<string, string> | undefined> {
    return (await this.#openTree())?.ids;
  }

  /**
   * Only the list proves that a file is absent; where GitHub cut it off, the answer for the path does.
   *
   * @throws GitHubError; AppError `USAGE`
   */
  async read(path: string): Promise<Uint8Array | undefined> {
    const tree = await this.#openTree();
    if (tree === undefined) return await this.#downloadByPath(repositoryPath(this.#folder, path));
    const entry = tree.find(path);
    return entry && (await this.#download(`git/blobs/${entry.id}`));
  }

  #openTree(): Promise<RevisionTree | undefined> {
    this.#tree ??= this.#fetchTree();
    return this.#tree;
  }

  async #fetchTree(): Promise<RevisionTree | undefined> {
    const answer = await this.#api.request({
      route: 'GET /repos/{owner}/{repo}/git/trees/{commit}',
      parameters: { ...repositoryParameters(this.#repository), commit: this.commit, recursive: 1 },
    });
    if (valueAt(answer, 'truncated') !== false) return undefined;
    return new RevisionTree(new Map(listAt(answer, 'tree').flatMap(readEntry)), this.#folder);
  }

  async #downloadByPath(path: string): Promise<Uint8Array | undefined> {
    const names = path.split('/');
    // The address of a folder answers with a list of it.
    if (names.some((name) => name === '' || name === '.')) return undefined;
    try {
      return await this.#download(`contents/${names.map(encodeURIComponent).join('/')}?ref=${this.commit}`);
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return undefined;
      throw error;
    }
  }

  async #download(route: string): Promise<Uint8Array> {
    const parameters = repositoryParameters(this.#repository);
    return await this.#api.download({ route: `GET /repos/{owner}/{repo}/${route}`, parameters, accept: RAW });
  }
}

/** Everything but folders. */
function readEntry(entry: unknown): [string, TreeEntry][] {
  const path = textAt(entry, 'path');
  const id = shaAt(entry, 'sha');
  const type = textAt(entry, 'type');
  if (path === undefined || id === undefined || (type !== 'blob' && type !== SUBMODULE)) return [];
  return [[path, { id, isFile: type === 'blob' && textAt(entry, 'mode') !== LINK_MODE }]];
}
