import { resolve } from 'node:path';
import {
  type CacheFolder,
  CachingStore,
  createCredentialSource,
  createHttpTransport,
  credentialsOfEnvironment,
  LayoutStore,
  OfflineStore,
  RegistryStore,
  RunMemory,
  SchemeStore,
  type Store,
  SYSTEM_TIMING,
  tokenHostsOfEnvironment,
} from '../oci/index.ts';
import type { ParsedArgs } from './args.ts';
import type { CliEnvironment } from './main.ts';

/** Every registry and every folder of layouts. */
export interface OpenStores {
  readonly store: Store;
  /** There with `--offline`. */
  readonly offline?: OfflineStore;
}

/** Opens registries and folders of layouts; nothing is read or sent before the first question. */
export function openStores(args: ParsedArgs, environment: CliEnvironment, cache: CacheFolder | undefined): OpenStores {
  const layout = new LayoutStore();
  if (args.flag('offline')) {
    const offline = new OfflineStore(cache);
    return { store: new SchemeStore({ registry: offline, layout }), offline };
  }
  const direct = openRegistries(args, environment);
  const registry =
    cache === undefined
      ? direct
      : new CachingStore(direct, { content: cache.content, seen: cache.seen, memory: new RunMemory() });
  return { store: new SchemeStore({ registry, layout }) };
}

function openRegistries(args: ParsedArgs, { env, workingDirectory }: CliEnvironment): RegistryStore {
  const caFile = args.text('ca-file');
  return new RegistryStore({
    send: createHttpTransport({
      environment: env,
      ...(caFile === undefined ? {} : { caFile: resolve(workingDirectory, caFile) }),
    }),
    timing: SYSTEM_TIMING,
    credentials: createCredentialSource(credentialsOfEnvironment(env)),
    trustedRealms: tokenHostsOfEnvironment(env),
    plainHttp: args.flag('plain-http'),
  });
}
