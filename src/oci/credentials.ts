import type { Credential, CredentialSource } from './credential.ts';
import { askCredentialHelper, type RunHelper } from './credential-helper.ts';
import { type DockerConfig, loadDockerConfig, lookUpDockerLogin } from './docker-config.ts';
import type { RegistryRepository } from './reference.ts';
import { canonicalHost } from './registry-host.ts';

/** Where credentials come from. Nothing is read from the environment here. */
export interface CredentialOptions {
  /** For the one host that the user configured, with its port; never for hosts that only a document names. */
  readonly explicit?: { readonly host: string; readonly credential: Credential };
  /** Docker's `config.json`. */
  readonly dockerConfigPath?: string;
  /** A token of GitHub, for ghcr.io only. */
  readonly githubToken?: string;
  /** Runs credential helpers; real processes when missing. */
  readonly runHelper?: RunHelper;
}

/**
 * Finds credentials, first match for the exact host: explicit ones, Docker's configuration with its helpers, the
 * GitHub token for ghcr.io, none. Nothing is read or run before a registry asks; each repository is looked up once, and
 * a helper is run once for each host.
 *
 * The source throws AppError `CONFIGURATION` for a broken Docker configuration or helper.
 */
export function createCredentialSource(options: CredentialOptions): CredentialSource {
  const found = new Map<string, Promise<Credential | undefined>>();
  const asked = new Map<string, Promise<Credential | undefined>>();
  let config: Promise<DockerConfig> | undefined;
  const ask: typeof askCredentialHelper = (helper, key) => {
    const answer = asked.get(`${helper} ${key}`) ?? askCredentialHelper(helper, key, options.runHelper);
    asked.set(`${helper} ${key}`, answer);
    return answer;
  };
  const findInDocker = async (repository: RegistryRepository): Promise<Credential | undefined> => {
    if (options.dockerConfigPath === undefined) return undefined;
    config ??= loadDockerConfig(options.dockerConfigPath);
    return askDocker(await config, repository, ask);
  };
  const find = async (repository: RegistryRepository): Promise<Credential | undefined> =>
    explicitCredential(options, repository) ??
    (await findInDocker(repository)) ??
    githubCredential(options, repository);
  return (repository) => {
    const key = `${repository.host}/${repository.repository}`;
    const credential = found.get(key) ?? find(repository);
    found.set(key, credential);
    return credential;
  };
}

function explicitCredential({ explicit }: CredentialOptions, { host }: RegistryRepository): Credential | undefined {
  if (explicit === undefined || canonicalHost(explicit.host) !== canonicalHost(host)) return undefined;
  return explicit.credential;
}

async function askDocker(
  config: DockerConfig,
  repository: RegistryRepository,
  ask: typeof askCredentialHelper,
): Promise<Credential | undefined> {
  for (const place of lookUpDockerLogin(config, repository)) {
    const credential = place.kind === 'inline' ? place.credential : await ask(place.helper, place.key);
    if (credential !== undefined) return credential;
  }
  return undefined;
}

function githubCredential({ githubToken }: CredentialOptions, { host }: RegistryRepository): Credential | undefined {
  if (githubToken === undefined || githubToken === '' || host !== 'ghcr.io') return undefined;
  return { kind: 'basic', username: 'x-access-token', password: githubToken };
}
