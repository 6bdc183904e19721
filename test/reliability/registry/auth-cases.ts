import { type Credential, type CredentialSource, createCredentialSource } from '../../../src/oci/index.ts';
import type { TestRegistryOptions } from '../../support/test-registry.ts';
import { PLANTED } from './planted-secrets.ts';

const ALICE = { username: 'alice', password: PLANTED.password } as const;
export const BASIC = { kind: 'basic', ...ALICE } as const;
export const BEARER = { kind: 'bearer', ...ALICE, identityToken: PLANTED.identityToken } as const;
const MALLORY: Credential = { kind: 'basic', username: 'mallory', password: PLANTED.helperSecret };

/** What a push and a pull come to: both work, or the code of the error. */
export interface AuthCase {
  readonly name: string;
  readonly registry: TestRegistryOptions;
  readonly credentials: (host: string) => CredentialSource;
  readonly push: 'works' | 'ACCESS_DENIED' | 'CONFIGURATION';
  readonly pull: 'works' | 'ACCESS_DENIED' | 'CONFIGURATION';
}

const fixed = (credential: Credential | undefined) => () => async () => credential;
const explicit =
  (credential: Credential, hostOf = (host: string) => host) =>
  (host: string) =>
    createCredentialSource({ explicit: { host: hostOf(host), credential } });
const github = () => createCredentialSource({ githubToken: PLANTED.githubToken });

const OPEN: TestRegistryOptions = {};
const PUBLIC = { auth: { ...BEARER, anonymousPull: true } };
const works = { push: 'works', pull: 'works' } as const;
const denied = { push: 'ACCESS_DENIED', pull: 'ACCESS_DENIED' } as const;

/** Registries × credentials. */
export const AUTH_CASES: readonly AuthCase[] = [
  { name: 'open, nobody', registry: OPEN, credentials: fixed(undefined), ...works },
  { name: 'open, Basic', registry: OPEN, credentials: fixed(BASIC), ...works },
  { name: 'open, an identity token', registry: OPEN, credentials: fixed(identity(PLANTED.identityToken)), ...works },
  { name: 'open, a bearer token', registry: OPEN, credentials: fixed(bearer(PLANTED.bearerToken)), ...works },
  { name: 'Basic, nobody', registry: { auth: BASIC }, credentials: fixed(undefined), ...denied },
  { name: 'Basic, right', registry: { auth: BASIC }, credentials: fixed(BASIC), ...works },
  { name: 'Basic, wrong', registry: { auth: BASIC }, credentials: fixed(MALLORY), ...denied },
  {
    name: 'Basic, an identity token',
    registry: { auth: BASIC },
    credentials: fixed(identity(PLANTED.identityToken)),
    ...denied,
  },
  { name: 'Basic, explicit for the host', registry: { auth: BASIC }, credentials: explicit(BASIC), ...works },
  {
    name: 'Basic, explicit for another host',
    registry: { auth: BASIC },
    credentials: explicit(BASIC, (host) => `evil-${host}`),
    ...denied,
  },
  {
    name: 'Basic, explicit for another port',
    registry: { auth: BASIC },
    credentials: explicit(BASIC, () => '127.0.0.1:1'),
    ...denied,
  },
  { name: "Basic, GitHub's token", registry: { auth: BASIC }, credentials: github, ...denied },
  { name: 'tokens, nobody', registry: { auth: BEARER }, credentials: fixed(undefined), ...denied },
  { name: 'tokens, right', registry: { auth: BEARER }, credentials: fixed(BASIC), ...works },
  { name: 'tokens, wrong', registry: { auth: BEARER }, credentials: fixed(MALLORY), ...denied },
  {
    name: 'tokens, an identity token',
    registry: { auth: BEARER },
    credentials: fixed(identity(PLANTED.identityToken)),
    ...works,
  },
  {
    name: 'tokens, a wrong identity token',
    registry: { auth: BEARER },
    credentials: fixed(identity(PLANTED.refreshToken)),
    ...denied,
  },
  {
    name: 'tokens, a wrong bearer token',
    registry: { auth: BEARER },
    credentials: fixed(bearer(PLANTED.bearerToken)),
    ...denied,
  },
  { name: 'tokens, explicit for the host', registry: { auth: BEARER }, credentials: explicit(BASIC), ...works },
  { name: "tokens, GitHub's token", registry: { auth: BEARER }, credentials: github, ...denied },
  {
    name: 'tokens that end at once, right',
    registry: { auth: { ...BEARER, expiresIn: 1 } },
    credentials: fixed(BASIC),
    ...works,
  },
  {
    name: 'public tokens, nobody',
    registry: PUBLIC,
    credentials: fixed(undefined),
    push: 'ACCESS_DENIED',
    pull: 'works',
  },
  { name: 'public tokens, right', registry: PUBLIC, credentials: fixed(BASIC), ...works },
  { name: 'public tokens, wrong', registry: PUBLIC, credentials: fixed(MALLORY), ...denied },
  {
    name: 'a token service elsewhere',
    registry: { auth: { ...BEARER, realm: 'http://tokens.example/token' } },
    credentials: fixed(BASIC),
    ...denied,
  },
  {
    name: 'a token service with a user name',
    registry: { auth: { ...BEARER, realm: `http://a:${PLANTED.addressPassword}@127.0.0.1/token` } },
    credentials: fixed(BASIC),
    ...denied,
  },
  {
    name: 'a helper that knows',
    registry: { auth: BASIC },
    credentials: helper(JSON.stringify({ Username: 'alice', Secret: PLANTED.password })),
    ...works,
  },
  {
    name: 'a helper with an identity token',
    registry: { auth: BEARER },
    credentials: helper(JSON.stringify({ Username: '<token>', Secret: PLANTED.identityToken })),
    ...works,
  },
  {
    name: 'a helper that knows nothing',
    registry: { auth: BASIC },
    credentials: helper('credentials not found in native keychain', false),
    ...denied,
  },
  {
    name: 'a helper that fails',
    registry: { auth: BASIC },
    credentials: helper(`panic: ${PLANTED.helperSecret}`, false),
    push: 'CONFIGURATION',
    pull: 'CONFIGURATION',
  },
];

function identity(token: string): Credential {
  return { kind: 'identity', token };
}

function bearer(token: string): Credential {
  return { kind: 'bearer', token };
}

/** The configuration names a helper for every host; what the helper answers is given. */
function helper(stdout: string, ok = true): AuthCase['credentials'] {
  const dockerConfigPath = new URL('./docker-config-with-helper.json', import.meta.url).pathname;
  return () => createCredentialSource({ dockerConfigPath, runHelper: async () => ({ ok, stdout }) });
}
