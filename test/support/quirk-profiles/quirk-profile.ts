import type { Answer, Exchange } from '../fault-proxy/index.ts';
import type { TestRegistry, TestRegistryOptions } from '../test-registry.ts';

/** A request to a repository, taken apart. */
export interface RepositoryRequest {
  readonly method: string;
  readonly repository: string;
  readonly kind: 'blobs' | 'uploads' | 'manifests' | 'tags' | 'referrers';
  /** Tag, digest or session. */
  readonly rest: string;
  readonly query: URLSearchParams;
}

/** How one registry differs from the specification and from the others. */
export interface QuirkProfile {
  readonly name: string;
  readonly options: TestRegistryOptions;
  /** What the client logs in with. */
  readonly login?: { readonly username: string; readonly password: string } | { readonly identityToken: string };
  /** Whether an absent repository is called absent in a way that proves it, to somebody who is logged in. */
  readonly provesAbsence: boolean;
  /** What pushing other content under a tag that exists comes to. */
  readonly overwriting: 'allowed' | 'refused';
  /** Refuses artifacts that are no images. */
  readonly imagesOnly?: boolean;
  /** Repositories must be created before the first push. */
  readonly createdFirst?: boolean;
  /** Answers in the registry's place, or leaves the request to it with `undefined`. */
  quirk?(request: RepositoryRequest, exchange: Exchange, registry: TestRegistry): Promise<Answer | undefined>;
}

/** Takes the address of a request apart; `undefined` for the token service and everything else. */
export function readRequest({ method, url }: Exchange['request']): RepositoryRequest | undefined {
  const { pathname, searchParams } = new URL(url, 'http://registry');
  const [, repository = '', path = '', rest = ''] =
    /^\/v2\/(.+?)\/(blobs\/uploads|blobs|manifests|tags|referrers)\/(.*)$/.exec(pathname) ?? [];
  if (repository === '') return undefined;
  const kind = path === 'blobs/uploads' ? 'uploads' : (path as RepositoryRequest['kind']);
  return { method, repository, kind, rest, query: searchParams };
}
