import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  type AppContext,
  type Configuration,
  createMirrors,
  layoutFrom,
  loadParses,
  PublishedContracts,
  type RemoteCache,
  saveParses,
} from '../app/index.ts';
import {
  CachingStore,
  ContentFolder,
  createCredentialSource,
  createHttpTransport,
  credentialsOfEnvironment,
  LayoutStore,
  RegistryStore,
  RunMemory,
  SchemeStore,
  SYSTEM_TIMING,
  tokenHostsOfEnvironment,
} from '../oci/index.ts';
import { defaultRegistry } from './default-registry.ts';
import type { Job } from './job.ts';
import { logText } from './log.ts';
import { announceRun } from './run-id.ts';

/** A context whose memory of the registry can be kept for the later steps. */
export interface JobContext {
  readonly app: AppContext;
  /** Writes down what this step learned. */
  save(): Promise<void>;
}

/**
 * Puts the program together. Tags are asked once a run and content is fetched once a job, because both are left in
 * files for the later steps.
 *
 * @param configuration what judges; already that of the base commit where an event has one
 * @param configFile path that relative folders in it count from
 */
export async function openContext(
  job: Job,
  configuration: Configuration,
  configFile: string,
  remoteCache?: RemoteCache,
): Promise<JobContext> {
  const { workingDirectory, inputs, env, event, files, run } = job;
  const fromFile = layoutFrom(dirname(configFile), workingDirectory);
  const fromWorkingDirectory = (path: string): string => resolve(workingDirectory, path);
  const mirrors = createMirrors(
    [...configuration.mirrors].map(([from, to]) => [from, fromFile(to)] as const),
    fromWorkingDirectory,
  );
  const named = inputs.registry ?? (env.PACTO_REGISTRY || undefined);
  const configured = configuration.registry === undefined ? undefined : fromFile(configuration.registry);
  const registry = named ?? configured ?? defaultRegistry(event.serverUrl, event.repository);
  const memoryFile = files.memory(run);
  const memory = await loadMemory(memoryFile);
  const content = new ContentFolder(files.content);
  const parses = loadParses(await readIfThere(files.parses));
  const store = new SchemeStore({
    registry: new CachingStore(openRegistry(job, named), { content, memory }),
    layout: new LayoutStore(),
  });
  const app: AppContext = {
    workingDirectory,
    configuration,
    ...(registry === undefined ? {} : { registry }),
    contracts: new PublishedContracts(store, mirrors, fromWorkingDirectory, parses),
    store,
    content,
    parses,
    ...(remoteCache === undefined ? {} : { remoteCache }),
  };
  return {
    app,
    async save() {
      await announceRun(job);
      await write(memoryFile, memory.serialise());
      await write(files.parses, saveParses(parses));
    },
  };
}

/** The token goes to ghcr.io only; other credentials only to a host that no file of the repository chose. */
function openRegistry({ env, inputs }: Job, named: string | undefined): RegistryStore {
  const variables = { ...env, GITHUB_TOKEN: inputs.token };
  return new RegistryStore({
    send: createHttpTransport({ environment: env }),
    timing: SYSTEM_TIMING,
    credentials: createCredentialSource(credentialsOfEnvironment(variables, named)),
    trustedRealms: tokenHostsOfEnvironment(env),
    plainHttp: false,
  });
}

async function loadMemory(path: string): Promise<RunMemory> {
  return RunMemory.parse(new TextDecoder().decode(await readIfThere(path)));
}

/** What an earlier step left; nothing when there was none. */
async function readIfThere(path: string): Promise<Uint8Array> {
  return await readFile(path).catch(() => new Uint8Array());
}

/** It only saves work, so a disk that is full fails nothing. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    logText(`What this step learned could not be kept for the next one: ${String(error)}`);
  }
}
