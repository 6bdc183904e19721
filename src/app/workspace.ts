import { join, posix } from 'node:path';
import { AppError, compareText, type Finding, mapBounded } from '../base/index.ts';
import { CONTRACT_FILE } from '../contract/index.ts';
import { checkRules, FindingCollector } from '../rules/index.ts';
import { discoverBundles, listBundleFolders, selectBundleFolders } from '../sources/index.ts';
import { compareVersions, highestVersion, parseRange, parseVersion } from '../version/index.ts';
import type { AppContext } from './context.ts';
import { repositoryFor } from './context.ts';
import { loadLocal } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';

const PARALLEL_READS = 8;

/** The bundles of a repository, as they are on disk. */
export interface Workspace {
  /** Sorted by folder. */
  readonly bundles: readonly LoadedBundle[];
  /** The same name and version twice. */
  readonly findings: readonly Finding[];
  /** The bundle a reference leads to, when the workspace holds it: its highest version that the range admits. */
  find(reference: string, compatibility?: string): LoadedBundle | undefined;
}

/**
 * Finds and loads the bundles of the working directory.
 *
 * @param patterns folders or globs; default: those of the configuration, else everything
 * @param basePatterns those of the commit that a pull request starts from, which may name nothing any more; bundles
 *   that only they find are there to be checked, references do not lead to them
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`, `TOO_LARGE`
 */
export async function loadWorkspace(
  context: AppContext,
  patterns: readonly string[] = context.configuration.bundles,
  basePatterns?: readonly string[],
): Promise<Workspace> {
  const own = new Set(await discoverBundles(context.workingDirectory, patterns));
  const others = basePatterns === undefined || patterns.length === 0 ? [] : await findFolders(context, basePatterns);
  const folders = [...new Set([...own, ...others])].sort(compareText);
  const bundles = await mapBounded(folders, PARALLEL_READS, async (folder) => {
    const loaded = await loadLocal(context, join(context.workingDirectory, folder));
    return { ...loaded, source: folder };
  });
  const named = bundles.filter(({ source }) => own.has(source));
  return { bundles, findings: findRepeated(named), find: createFinder(context, named) };
}

/** Folders of bundles that match any of the patterns, be it none. */
async function findFolders({ workingDirectory }: AppContext, patterns: readonly string[]): Promise<string[]> {
  const all = await listBundleFolders(workingDirectory);
  return selectBundleFolders(
    all.map((folder) => posix.join(folder, CONTRACT_FILE)),
    patterns,
  );
}

/**
 * A run over nothing must not look like a run that found nothing.
 *
 * @throws AppError `FILE_NOT_FOUND` when the workspace has no bundle
 */
export function requireBundles(context: AppContext, workspace: Workspace): void {
  if (workspace.bundles.length > 0) return;
  throw new AppError('FILE_NOT_FOUND', `no ${CONTRACT_FILE} was found below ${context.workingDirectory}`, {
    hint: 'Run in the root of the repository, name folders, or write a first contract.',
  });
}

function findRepeated(bundles: readonly LoadedBundle[]): Finding[] {
  const firstOf = new Map<string, LoadedBundle>();
  const collector = new FindingCollector(checkRules);
  for (const bundle of bundles) {
    const { name, version } = identityOf(bundle);
    const key = `${name}@${versionKey(version)}`;
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, bundle);
    else if (bundle.contract !== undefined) {
      const { range } = bundle.contract.service.node.location();
      const place = { file: posix.join(bundle.source, CONTRACT_FILE), range, path: 'service' };
      const written = identityOf(first).version;
      const there = written === version ? first.source : `${first.source} (as ${written})`;
      collector.add('DUPLICATE_BUNDLE', { name, version, first: there, second: bundle.source }, place);
    }
  }
  return collector.findings;
}

/** One text per version, however it is spelled: `v1.0` and `1.0.0` are one, and build metadata makes no other. */
function versionKey(text: string): string {
  const version = parseVersion(text);
  if (version === undefined) return text;
  const { major, minor, patch, prerelease } = version;
  return `${major}.${minor}.${patch}-${prerelease.join('.')}`;
}

function createFinder(context: AppContext, bundles: readonly LoadedBundle[]): Workspace['find'] {
  const byRepository = new Map<string, Map<string, LoadedBundle>>();
  for (const bundle of bundles) {
    const { name, version } = identityOf(bundle);
    if (name === '' || context.registry === undefined || parseVersion(version) === undefined) continue;
    const repository = context.contracts.repositoryKey(repositoryFor(context, name)) ?? '';
    const versions = byRepository.get(repository) ?? new Map<string, LoadedBundle>();
    if (!versions.has(version)) versions.set(version, bundle);
    byRepository.set(repository, versions);
  }
  return (reference, compatibility) => {
    const versions = byRepository.get(context.contracts.repositoryKey(reference) ?? '');
    if (versions === undefined) return undefined;
    const range = compatibility === undefined ? undefined : parseRange(compatibility).range;
    if (compatibility !== undefined && range === undefined) return undefined;
    const version = highestVersion([...versions.keys()], range);
    return version === undefined ? undefined : versions.get(version);
  };
}

/**
 * The highest version of every service of a workspace; older ones are there to be compared with, not to be run. One whose
 * version cannot be compared may be in use, so it counts; one without a readable contract says nothing.
 */
export function newestBundles(bundles: readonly LoadedBundle[]): LoadedBundle[] {
  const newest = new Map<string, LoadedBundle>();
  const unversioned: LoadedBundle[] = [];
  for (const bundle of bundles.filter(({ contract }) => contract !== undefined)) {
    const { name, version } = identityOf(bundle);
    const parsed = parseVersion(version);
    const known = parseVersion(identityOf(newest.get(name) ?? {}).version);
    if (parsed === undefined) unversioned.push(bundle);
    else if (known === undefined || compareVersions(parsed, known) > 0) newest.set(name, bundle);
  }
  return [...newest.values(), ...unversioned];
}
