import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Credential } from './credential.ts';
import type { CredentialOptions } from './credentials.ts';
import { parseReference } from './reference.ts';

/** Variables of an environment; nothing is read from the process here. */
export type EnvironmentVariables = { readonly [name: string]: string | undefined };

/**
 * Where the credentials of a run come from: `PACTO_REGISTRY_*`, Docker's configuration, the token of GitHub.
 *
 * The variables belong to the host of `PACTO_REGISTRY`, or of the registry that the user of an action names; never to a
 * host that only a file of the repository names, since a branch could then send them anywhere.
 *
 * @param trustedRegistry registry base that does not come from a file of the repository
 */
export function credentialsOfEnvironment(
  env: EnvironmentVariables,
  trustedRegistry: string | undefined = env.PACTO_REGISTRY,
): CredentialOptions {
  const explicit = explicitCredential(env, trustedRegistry);
  const githubToken = env.GITHUB_TOKEN;
  return {
    dockerConfigPath: join(env.DOCKER_CONFIG || join(env.HOME || homedir(), '.docker'), 'config.json'),
    ...(explicit === undefined ? {} : { explicit }),
    ...(githubToken === undefined ? {} : { githubToken }),
  };
}

/** Token services beyond the domain of a registry that the user trusts: `PACTO_TOKEN_HOSTS`, with commas or spaces. */
export function tokenHostsOfEnvironment({ PACTO_TOKEN_HOSTS: hosts = '' }: EnvironmentVariables): string[] {
  return hosts
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((host) => host !== '');
}

function explicitCredential(
  env: EnvironmentVariables,
  registry: string | undefined,
): { host: string; credential: Credential } | undefined {
  const host = hostOf(registry);
  if (host === undefined) return undefined;
  const username = env.PACTO_REGISTRY_USERNAME;
  const [password, token] = [env.PACTO_REGISTRY_PASSWORD, env.PACTO_REGISTRY_TOKEN].map(withoutLineBreak);
  if (username && password) return { host, credential: { kind: 'basic', username, password } };
  return token ? { host, credential: { kind: 'bearer', token } } : undefined;
}

/** Secrets that came out of a file or a command often end with a line break, which belongs to none. */
function withoutLineBreak(secret: string | undefined): string | undefined {
  return secret?.replace(/[\r\n]+$/, '');
}

function hostOf(registry: string | undefined): string | undefined {
  if (!registry?.startsWith('oci://')) return undefined;
  const reference = parseReference(`${registry.replace(/\/+$/, '')}/name`);
  return reference.kind === 'registry' ? reference.host : undefined;
}
