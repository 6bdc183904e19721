import { AppError } from '../base/index.ts';
import {
  type Credential,
  type CredentialOptions,
  createCredentialSource,
  createHttpTransport,
  type HttpSend,
  LayoutStore,
  parseReference,
  RegistryStore,
  SchemeStore,
  type Store,
  SYSTEM_TIMING,
} from '../oci/index.ts';
import type { ParsedArgs } from './args.ts';
import { dockerConfigPath } from './docker-config-path.ts';
import type { CliEnvironment } from './main.ts';

/** Opens registries and folders of layouts; nothing is read or sent before the first question. */
export function openStore(args: ParsedArgs, { env }: CliEnvironment): Store {
  const registry = new RegistryStore({
    send: args.flag('offline') ? refuseNetwork : createHttpTransport(),
    timing: SYSTEM_TIMING,
    credentials: createCredentialSource(credentialOptions(env)),
    plainHttp: args.flag('plain-http'),
  });
  return new SchemeStore({ registry, layout: new LayoutStore() });
}

const refuseNetwork: HttpSend = async (request) => {
  throw new AppError('NETWORK', `${new URL(request.url).host} is needed, but --offline forbids the network`, {
    hint: 'Map the registry to a folder with --mirror oci://…=oci-layout:…, or run without --offline.',
  });
};

function credentialOptions(env: CliEnvironment['env']): CredentialOptions {
  const explicit = explicitCredential(env);
  const githubToken = env.GITHUB_TOKEN;
  return {
    dockerConfigPath: dockerConfigPath(env),
    ...(explicit === undefined ? {} : { explicit }),
    ...(githubToken === undefined ? {} : { githubToken }),
  };
}

/** The explicit credentials belong to the host of PACTO_REGISTRY, never to one that only a file names. */
function explicitCredential(env: CliEnvironment['env']): { host: string; credential: Credential } | undefined {
  const host = hostOf(env.PACTO_REGISTRY);
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
