import type { Addresses } from './addresses.ts';
import type { Clock } from './clock.ts';
import { GitHubError } from './github-error.ts';
import type { Requirement, Viewer } from './permissions.ts';
import type { Repository } from './repository.ts';

/** What a route answers; `body` is JSON, `bytes` anything else. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: { readonly [name: string]: string };
}

/** A request that keeps to the contract, and the state it is about. */
export interface Call {
  /** Address of the request without its query. */
  readonly url: string;
  readonly path: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  readonly body: { readonly [name: string]: unknown };
  readonly accept: string;
  readonly viewer: Viewer | undefined;
  readonly addresses: Addresses;
  readonly clock: Clock;
  /** A tree with more files is cut. */
  readonly maximumTreeEntries: number;
  /** The one that the path names. */
  readonly repository: Repository;
}

export interface Route {
  /** What the token needs; `undefined` where any token will do. */
  readonly requires?: Requirement;
  readonly answer: (call: Call) => Reply;
}

/** Operations, named as in GitHub's description, such as `GET /user`. */
export interface Routes {
  readonly [operation: string]: Route;
}

/** Status 200 with a JSON body. */
export function ok(body: unknown): Reply {
  return { status: 200, body };
}

/** The item that `matches`, or status 404. */
export function find<T>(items: readonly T[], matches: (item: T) => boolean): T {
  const item = items.find(matches);
  if (item === undefined) throw notFound();
  return item;
}

/** Status 404 as GitHub words it. */
export function notFound(): GitHubError {
  return new GitHubError(404, 'Not Found');
}

/** The commit that text names, or status 422 as GitHub answers for an unknown one. */
export function requireCommit(repository: Repository, revision: string): string {
  const commit = repository.resolve(revision);
  if (commit === undefined) throw new GitHubError(422, `No commit found for SHA: ${revision}`);
  return commit;
}
