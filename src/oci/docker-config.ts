import { AppError, isJsonObject, type JsonObject } from '../base/index.ts';
import { type Credential, IDENTITY_USER } from './credential.ts';
import { readFileIfExists } from './file-access.ts';
import type { RegistryRepository } from './reference.ts';
import { canonicalHost } from './registry-host.ts';

const LARGEST_CONFIG = 1024 * 1024;
/** The key that Docker itself uses for Docker Hub. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';

/** What Docker's configuration says about logins. */
export interface DockerConfig {
  /** The file, for messages. */
  readonly path: string;
  /** Logins by `HOST` or `HOST/PATH`. */
  readonly logins: ReadonlyMap<string, DockerLogin>;
  /** Names of credential helpers by host. */
  readonly helpers: ReadonlyMap<string, string>;
  /** Name of the helper for all other hosts. */
  readonly store: string | undefined;
}

type DockerLogin = { readonly credential: Credential } | { readonly problem: string };

/** Where the credential of a repository is: in the file, or with a helper under a key. */
export type DockerLookup =
  | { readonly kind: 'inline'; readonly credential: Credential }
  | { readonly kind: 'helper'; readonly helper: string; readonly key: string };

/**
 * Reads Docker's `config.json`; a missing file has no logins.
 *
 * @throws AppError `CONFIGURATION` when it is not JSON, `FILE_SYSTEM` when it cannot be read
 */
export async function loadDockerConfig(path: string): Promise<DockerConfig> {
  const bytes = await readFileIfExists(path, LARGEST_CONFIG);
  return parseDockerConfig(bytes === undefined ? '{}' : new TextDecoder().decode(bytes), path);
}

/** Reads the text of Docker's `config.json`. @throws AppError `CONFIGURATION` */
export function parseDockerConfig(text: string, path: string): DockerConfig {
  const config = parseJson(text, path);
  const { auths, credHelpers, credsStore } = config;
  const helpers = Object.entries(isJsonObject(credHelpers) ? credHelpers : {});
  return {
    path,
    logins: new Map(Object.entries(isJsonObject(auths) ? auths : {}).flatMap(([key, value]) => readLogin(key, value))),
    helpers: new Map(
      helpers.flatMap(([key, name]) => (typeof name === 'string' ? [[normaliseKey(key), name] as const] : [])),
    ),
    store: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
  };
}

/**
 * Where to look for the credential of a repository, best place first: the helper of the host, the helper of all hosts,
 * the file. Keys with a path count for the repositories below it, longest first. Hosts are compared as a whole.
 *
 * @throws AppError `CONFIGURATION` when the login that applies is malformed
 */
export function lookUpDockerLogin(config: DockerConfig, repository: RegistryRepository): DockerLookup[] {
  const host = canonicalHost(repository.host);
  const key = host === 'docker.io' ? DOCKER_HUB_KEY : host;
  const helpers = [config.helpers.get(host), config.store];
  const lookups: DockerLookup[] = helpers
    .filter((helper) => helper !== undefined)
    .map((helper) => ({ kind: 'helper', helper, key }));
  for (const candidate of candidateKeys(host, repository.repository)) {
    const login = config.logins.get(candidate);
    if (login === undefined) continue;
    if ('problem' in login) {
      throw new AppError('CONFIGURATION', `${config.path}: the login for ${candidate} ${login.problem}`, {
        hint: `Log in again with "docker login ${host}".`,
      });
    }
    return [...lookups, { kind: 'inline', credential: login.credential }];
  }
  return lookups;
}

function candidateKeys(host: string, repository: string): string[] {
  const parts = [host, ...repository.split('/')];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

function parseJson(text: string, path: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch {
    // Said below, without the text around the error: it may be a password.
  }
  throw new AppError('CONFIGURATION', `${path} is not a JSON object`, { hint: 'Repair the file, or log in again.' });
}

/** Brings a key to `HOST` or `HOST/PATH`: Docker wrote addresses with scheme and API version in the past. */
function normaliseKey(key: string): string {
  const [host = '', ...path] = key
    .replace(/^https?:\/\//i, '')
    .split('/')
    .filter((part) => part !== '');
  const isApiVersion = path.length === 1 && /^v[12]$/.test(path[0] ?? '');
  return [canonicalHost(host), ...(isApiVersion ? [] : path)].join('/');
}

function readLogin(key: string, value: unknown): (readonly [string, DockerLogin])[] {
  if (!isJsonObject(value)) return [];
  const { auth, username, password, identitytoken, registrytoken } = value;
  const login = ((): DockerLogin | undefined => {
    if (isText(identitytoken)) return { credential: { kind: 'identity', token: identitytoken } };
    if (isText(registrytoken)) return { credential: { kind: 'bearer', token: registrytoken } };
    if (isText(auth)) return decodeAuth(auth);
    if (isText(username) && typeof password === 'string') return { credential: { kind: 'basic', username, password } };
    return undefined;
  })();
  // Empty entries only record that a helper knows the host.
  return login === undefined ? [] : [[normaliseKey(key), login]];
}

function decodeAuth(auth: string): DockerLogin {
  const problem = 'is not user:password in base64';
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth)) return { problem };
  const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
  const colon = text.indexOf(':');
  if (colon <= 0) return { problem };
  const [username, password] = [text.slice(0, colon), text.slice(colon + 1)];
  if (username === IDENTITY_USER) return { credential: { kind: 'identity', token: password } };
  return { credential: { kind: 'basic', username, password } };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
