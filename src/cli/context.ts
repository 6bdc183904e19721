import { dirname, isAbsolute, relative, resolve } from 'node:path';
import {
  type AppContext,
  CONFIGURATION_FILE,
  type Configuration,
  createMirrors,
  EMPTY_CONFIGURATION,
  type Judge,
  layoutFrom,
  loadParses,
  mirrorProblem,
  PublishedContracts,
  readConfiguration,
  readJudge,
  refuseMistakenName,
} from '../app/index.ts';
import { AppError, type RevisionFiles } from '../base/index.ts';
import { ARTIFACT_STYLES, CacheFolder, type OfflineStore, redact } from '../oci/index.ts';
import { loadOptionalFile, openGitRevision } from '../sources/index.ts';
import { type ParsedArgs, usage } from './args.ts';
import { cacheDirectory } from './cache-directory.ts';
import { DiskParses } from './disk-parses.ts';
import { DiskSummaries } from './disk-summaries.ts';
import type { CliEnvironment } from './main.ts';
import { openStores } from './stores.ts';

/** The context of a command, with the commit that `--base` names. */
export interface CliContext extends AppContext {
  readonly base?: RevisionFiles;
  /** There with `--offline`. */
  readonly offline?: OfflineStore;
  /** There with a base whose configuration can be asked; the context's configuration is its own. */
  readonly judge?: Judge;
}

/**
 * Puts the program together from options, configuration and environment.
 *
 * @throws AppError `USAGE`, `CONFIGURATION`, `FILE_NOT_FOUND`, `GIT`
 */
export async function openContext(args: ParsedArgs, environment: CliEnvironment): Promise<CliContext> {
  const { workingDirectory } = environment;
  const head = await loadConfiguration(args, environment);
  const base = await openBase(args, environment);
  const judge = base === undefined ? undefined : await judgeBy(base, head, args, environment);
  const configuration = judge?.configuration ?? head.configuration;
  const fromConfiguration = layoutFrom(dirname(head.path), workingDirectory);
  const fromWorkingDirectory = (path: string): string => resolve(workingDirectory, path);
  const mirrors = createMirrors(
    [
      ...[...configuration.mirrors].map(([from, to]) => [from, fromConfiguration(to)] as const),
      ...readMirrors(args.texts('mirror')),
    ],
    fromWorkingDirectory,
  );
  const registry =
    args.text('registry') ??
    (environment.env.PACTO_REGISTRY || undefined) ??
    (configuration.registry === undefined ? undefined : fromConfiguration(configuration.registry));
  if (registry === undefined && head.configuration.registry !== undefined) throw noRegistry(base);
  const cache = openCache(args, environment);
  const { store, offline } = openStores(args, environment, cache);
  const parses = cache === undefined ? loadParses() : new DiskParses(cache, environment.now);
  const summaries = cache === undefined ? undefined : new DiskSummaries(cache);
  const artifactStyle = ARTIFACT_STYLES.find((style) => style === args.text('artifact-style'));
  return {
    workingDirectory,
    configuration,
    ...(registry === undefined ? {} : { registry }),
    contracts: new PublishedContracts(store, mirrors, fromWorkingDirectory, parses, summaries),
    store,
    parses,
    ...(summaries === undefined ? {} : { summaries }),
    ...(offline === undefined ? {} : { offline }),
    ...(artifactStyle === undefined ? {} : { artifactStyle }),
    ...(base === undefined ? {} : { base }),
    ...(judge === undefined ? {} : { judge }),
  };
}

function openCache(args: ParsedArgs, { env, now }: CliEnvironment): CacheFolder | undefined {
  if (args.flag('no-cache')) return undefined;
  return new CacheFolder(cacheDirectory(env, process.platform), { now: () => now().getTime() });
}

async function openBase(args: ParsedArgs, { workingDirectory }: CliEnvironment): Promise<RevisionFiles | undefined> {
  const revision = args.text('base');
  return revision === undefined ? undefined : await openGitRevision({ workingDirectory, revision });
}

function noRegistry(base: RevisionFiles | undefined): AppError {
  return new AppError(
    'CONFIGURATION',
    `the base commit ${base?.commit ?? ''} sets no registry, and its settings count`,
    {
      hint: 'Pass --registry, or merge the setting first.',
    },
  );
}

/** A file outside the working directory is no part of the pull request; whoever names it chose it. */
async function judgeBy(
  base: RevisionFiles,
  head: LoadedConfiguration,
  args: ParsedArgs,
  environment: CliEnvironment,
): Promise<Judge | undefined> {
  const file = relative(environment.workingDirectory, head.path).replaceAll('\\', '/');
  if (file.startsWith('../') || isAbsolute(file)) return undefined;
  return await readJudge({ base, file, head, approved: args.flag('approved'), today: todayOf(environment) });
}

interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Absolute; the file need not be there. */
  readonly path: string;
  readonly text?: Uint8Array;
}

async function loadConfiguration(args: ParsedArgs, environment: CliEnvironment): Promise<LoadedConfiguration> {
  const named = args.text('config');
  const path = resolve(environment.workingDirectory, named ?? CONFIGURATION_FILE);
  const text = await loadOptionalFile(path);
  if (text === undefined) {
    if (named === undefined) {
      await refuseMistakenName(environment.workingDirectory);
      return { configuration: EMPTY_CONFIGURATION, path };
    }
    throw new AppError('FILE_NOT_FOUND', `${named} is not there`, { hint: 'Check --config.' });
  }
  return { configuration: readConfiguration(named ?? CONFIGURATION_FILE, text, todayOf(environment)), path, text };
}

function todayOf({ now }: CliEnvironment): string {
  return now().toISOString().slice(0, 10);
}

function readMirrors(texts: readonly string[]): [string, string][] {
  return texts.map((text) => {
    const equals = text.indexOf('=');
    const example = 'Example: --mirror oci://ghcr.io/acme=oci-layout:.pacto/registry';
    if (equals <= 0 || equals === text.length - 1) throw usage(`--mirror ${redact(text)} is not FROM=TO`, example);
    const [from, to] = [text.slice(0, equals), text.slice(equals + 1)];
    const problem = mirrorProblem(from) ?? mirrorProblem(to);
    if (problem !== undefined) throw usage(`--mirror ${redact(text)}: FROM and TO ${problem}`, example);
    return [from, to];
  });
}
