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
    dockerConfigPath: join(env.DOCKER_CONFIG ?? join(env.HOME ?? homedir(), '.docker'), 'config.json'),
    ...(explicit === undefined ? {} : { explicit }),
    ...(githubToken === undefined ? {} : { githubToken }),
  };
}

function explicitCredential(
  env: EnvironmentVariables,
  registry: string | undefined,
): { host: string; credential: Credential } | undefined {
  const host = hostOf(registry);
  if (host === undefined) return undefined;
  const { PACTO_REGISTRY_TOKEN: token, PACTO_REGISTRY_USERNAME: username, PACTO_REGISTRY_PASSWORD: password } = env;
  if (username && password) return { host, credential: { kind: 'basic', username, password } };
  return token ? { host, credential: { kind: 'bearer', token } } : undefined;
}

function hostOf(registry: string | undefined): string | undefined {
  if (!registry?.startsWith('oci://')) return undefined;
  const reference = parseReference(`${registry.replace(/\/+$/, '')}/name`);
  return reference.kind === 'registry' ? reference.host : undefined;
}
