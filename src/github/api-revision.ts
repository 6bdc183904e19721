import type { RevisionFiles } from '../base/index.ts';
import type { GitHubApi } from './api.ts';
import { listAt, shaAt, textAt, valueAt } from './fields.ts';
import { GitHubError } from './github-error.ts';
import { type Repository, repositoryParameters } from './repository.ts';

const RAW = 'application/vnd.github.raw+json';
const LINK_MODE = '120000';

/** A commit whose files GitHub's API is asked for. */
export interface ApiRevisionOptions {
  readonly repository: Repository;
  readonly commit: string;
  /** What paths count from, without slashes at its ends; empty for the root. */
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
  readonly #prefix: string;
  #files: Promise<ReadonlyMap<string, string> | undefined> | undefined;

  constructor(api: GitHubApi, { repository, commit, folder }: ApiRevisionOptions) {
    this.commit = commit;
    this.#api = api;
    this.#repository = repository;
    this.#prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
  }

  /** @throws GitHubError */
  list(): Promise<ReadonlyMap<string, string> | undefined> {
    this.#files ??= this.#fetchList();
    return this.#files;
  }

  /** One file without a list costs one request, and none more for the list. @throws GitHubError */
  async read(path: string): Promise<Uint8Array | undefined> {
    // A list that failed is the problem of whoever asked for it.
    const files = await this.#files?.catch(() => undefined);
    if (files === undefined) return this.#download(this.#contentsRoute(path));
    const id = files.get(path);
    return id === undefined ? undefined : this.#download(`git/blobs/${id}`);
  }

  async #fetchList(): Promise<ReadonlyMap<string, string> | undefined> {
    const answer = await this.#api.request({
      route: 'GET /repos/{owner}/{repo}/git/trees/{commit}',
      parameters: { ...repositoryParameters(this.#repository), commit: this.commit, recursive: 1 },
    });
    if (valueAt(answer, 'truncated') !== false) return undefined;
    return new Map(listAt(answer, 'tree').flatMap((entry) => this.#fileOf(entry)));
  }

  /** Neither links nor submodules nor what is outside the folder. */
  #fileOf(entry: unknown): [string, string][] {
    const path = textAt(entry, 'path');
    const id = shaAt(entry, 'sha');
    if (path === undefined || id === undefined || !path.startsWith(this.#prefix)) return [];
    if (textAt(entry, 'type') !== 'blob' || textAt(entry, 'mode') === LINK_MODE) return [];
    return [[path.slice(this.#prefix.length), id]];
  }

  /** A path is of the repository only as long as no address can be made of it that means another. */
  #contentsRoute(path: string): string | undefined {
    const names = `${this.#prefix}${path}`.split('/');
    if (names.some((name) => name === '' || name === '.' || name === '..')) return undefined;
    return `contents/${names.map(encodeURIComponent).join('/')}?ref=${this.commit}`;
  }

  async #download(route: string | undefined): Promise<Uint8Array | undefined> {
    if (route === undefined) return undefined;
    try {
      const parameters = repositoryParameters(this.#repository);
      return await this.#api.download({ route: `GET /repos/{owner}/{repo}/${route}`, parameters, accept: RAW });
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return undefined;
      throw error;
    }
  }
}
