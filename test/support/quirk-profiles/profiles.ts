import { errorAnswer } from '../fault-proxy/index.ts';
import { digestOf } from '../test-registry.ts';
import type { QuirkProfile } from './quirk-profile.ts';

const LOGIN = { username: 'alice', password: 'wonder:land' } as const;
const BEARER = { kind: 'bearer', ...LOGIN } as const;
const unsupported = () => errorAnswer(405, 'UNSUPPORTED', 'The operation is unsupported.');

/** Ten registries as clients have met them. */
export const QUIRK_PROFILES: readonly QuirkProfile[] = [
  {
    name: 'GHCR',
    options: { auth: BEARER, pageSize: 100 },
    login: LOGIN,
    provesAbsence: true,
    overwriting: 'allowed',
    // Reads lag behind writes: the first one after a tag was written finds nothing.
    quirk: (() => {
      const fresh = new Set<string>();
      return async ({ method, kind, repository, rest }, exchange) => {
        if (kind === 'referrers') return errorAnswer(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
        if (method === 'DELETE') return unsupported();
        const tag = `${repository}:${rest}`;
        const isTag = kind === 'manifests' && !rest.startsWith('sha256:');
        if (isTag && method === 'PUT') fresh.add(tag);
        if (!isTag || method !== 'HEAD' || !fresh.has(tag) || exchange.request.headers.authorization === undefined)
          return undefined;
        fresh.delete(tag);
        return errorAnswer(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
      };
    })(),
  },
  {
    name: 'ECR',
    options: { auth: { kind: 'basic', username: 'AWS', password: LOGIN.password }, pageSize: 100 },
    login: { username: 'AWS', password: LOGIN.password },
    provesAbsence: true,
    overwriting: 'refused',
    createdFirst: true,
    async quirk({ method, kind, repository, rest, query }, { request }, registry) {
      if (request.headers.authorization === undefined) return undefined;
      if (Number(query.get('n') ?? 0) > 1000) return errorAnswer(400, 'UNSUPPORTED', 'invalid n');
      if (method === 'DELETE') return errorAnswer(404, 'NAME_UNKNOWN', 'not found');
      if (method === 'POST' && registry.repository(repository).blobs.size === 0)
        return errorAnswer(404, 'NAME_UNKNOWN', 'The repository does not exist in the registry');
      if (method !== 'PUT' || kind !== 'manifests' || rest.startsWith('sha256:')) return undefined;
      if (!/^[\w.-]+$/.test(rest)) return errorAnswer(400, 'TAG_INVALID', 'Invalid parameter at imageTag');
      // Identical content too.
      return registry.repository(repository).tags.has(rest)
        ? errorAnswer(400, 'TAG_INVALID', 'ImageTagAlreadyExistsException: tag is immutable')
        : undefined;
    },
  },
  {
    name: 'ACR',
    options: { auth: { ...BEARER, identityToken: 'acr-refresh-token' }, pageSize: 100, absoluteLocations: true },
    login: { identityToken: 'acr-refresh-token' },
    provesAbsence: true,
    overwriting: 'allowed',
  },
  {
    name: 'Docker Hub',
    options: { auth: BEARER },
    login: LOGIN,
    provesAbsence: true,
    overwriting: 'allowed',
    // The pull quota says so once in a while.
    quirk: (() => {
      let pulls = 0;
      return async ({ method, kind }) => {
        if (method === 'DELETE') return unsupported();
        if (method !== 'GET' || kind !== 'manifests' || pulls++ % 10 !== 3) return undefined;
        return errorAnswer(429, 'TOOMANYREQUESTS', 'You have reached your pull rate limit.', { 'retry-after': '5' });
      };
    })(),
  },
  {
    name: 'Quay',
    options: { auth: BEARER, pageSize: 50 },
    login: LOGIN,
    // 401 for what is absent and for what one may not see.
    provesAbsence: false,
    overwriting: 'allowed',
    async quirk({ kind, query }, { forward }) {
      if (Number(query.get('n') ?? 0) > 100) return { status: 413, headers: {}, body: Buffer.from('too large') };
      if (kind !== 'tags') return undefined;
      const answer = await forward();
      return answer.status === 404 ? await forward({ authorization: undefined }) : answer;
    },
  },
  {
    name: 'Harbor',
    options: { auth: { ...BEARER, username: 'robot$acme+publisher' }, pageSize: 100 },
    login: { ...LOGIN, username: 'robot$acme+publisher' },
    // Projects that one may not see are NOT_FOUND too.
    provesAbsence: false,
    overwriting: 'refused',
    async quirk({ method, repository, kind, rest }, { request, forward }, registry) {
      if (request.headers.authorization === undefined) return undefined;
      if (method === 'PUT' && kind === 'manifests') {
        const taken = registry.repository(repository).tags.get(rest);
        const isMoving = taken !== undefined && taken !== digestOf(await request.body());
        return isMoving ? errorAnswer(412, 'PRECONDITION', 'configured as immutable') : undefined;
      }
      const answer = await forward();
      const isAbsent = answer.status === 404 && method !== 'HEAD' && kind !== 'blobs';
      return isAbsent ? errorAnswer(404, 'NOT_FOUND', `artifact ${repository} not found`) : answer;
    },
  },
  {
    name: 'GitLab',
    options: { auth: BEARER, pageSize: 100, absoluteLocations: true },
    login: LOGIN,
    provesAbsence: true,
    overwriting: 'allowed',
    imagesOnly: true,
    async quirk({ method, kind, repository }, { request, forward }) {
      if (kind === 'tags') {
        // A new repository has no list at all.
        const answer = await forward();
        const isEmpty = answer.body.toString().includes('"tags":null');
        return isEmpty ? { ...answer, headers: {}, body: Buffer.from(JSON.stringify({ name: repository })) } : answer;
      }
      if (method !== 'PUT' || kind !== 'manifests') return undefined;
      const { artifactType } = JSON.parse((await request.body()).toString());
      return artifactType === undefined
        ? undefined
        : errorAnswer(400, 'MANIFEST_INVALID', `unknown media type: ${artifactType}`);
    },
  },
  {
    name: 'Artifactory',
    options: { auth: { kind: 'basic', ...LOGIN } },
    login: LOGIN,
    provesAbsence: true,
    overwriting: 'refused',
    async quirk({ method, repository, kind, rest }, { request }, registry) {
      if (request.headers.authorization === undefined) return undefined;
      const isPush = method === 'PUT' && kind === 'manifests';
      if (isPush && registry.repository(repository).tags.has(rest))
        return errorAnswer(403, 'DENIED', 'pushing existing tags is blocked');
      // HEAD and GET of a blob disagree now and then.
      const isOwn = method === 'HEAD' && kind === 'blobs' && rest.endsWith('f');
      return isOwn ? errorAnswer(404, 'BLOB_UNKNOWN', 'blob unknown') : undefined;
    },
  },
  {
    name: 'docker-registry 2.8',
    options: {},
    provesAbsence: true,
    overwriting: 'allowed',
    async quirk({ kind }) {
      if (kind !== 'referrers') return undefined;
      return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('404 page not found\n') };
    },
  },
  {
    name: 'a plain registry of 1.1',
    options: { absoluteLocations: true },
    provesAbsence: true,
    overwriting: 'allowed',
  },
];
