import { join } from 'node:path';
import { AppError, type Finding, invariant, mapBounded } from '../../base/index.ts';
import type { ImpactReport } from '../../report/index.ts';
import type { AppContext } from '../context.ts';
import { assessImpactIn } from '../impact/assess-impact.ts';
import { loadSource } from '../load-source.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import type { ReachedContract } from '../resolve-contracts.ts';
import { type Platform, resolvePlatform } from '../resolve-platform.ts';
import { validateAll } from '../validate-sources.ts';
import type { Workspace } from '../workspace.ts';
import { type ListedVersion, type ListOptions, listVersions, type VersionList } from './published-versions.ts';
import { ServiceHistories } from './service-histories.ts';

const PARALLEL_VALIDATIONS = 8;

/** A platform with what a person asks about it afterwards. Keys are those of {@link Platform.reached}. */
export interface Exploration {
  readonly platform: Platform;
  /** What validation says of each contract; a text where it could not be asked, why. */
  readonly findings: ReadonlyMap<string, readonly Finding[] | string>;
  /** About the workspace as a whole: the same name and version twice. */
  readonly workspaceFindings: readonly Finding[];
  /** A message without the place of the workspace on this machine, which is nobody else's business. */
  withoutFolder(message: string): string;
  /** A text that contracts share when they are versions of one service. */
  historyOf(key: string): string;
  /** The versions of the service of a contract. */
  listVersions(key: string, options?: ListOptions): Promise<VersionList>;
  /**
   * What changed between two versions of a service, and who is hit.
   *
   * @throws AppError when a version cannot be read any more; UnreadableBundle for one that is no contract
   */
  compare(before: ListedVersion, after: ListedVersion): Promise<ImpactReport>;
}

/**
 * Resolves and validates what the sources, or the bundles of the workspace, lead to.
 *
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for a source that is no contract
 */
export async function explorePlatform(context: AppContext, sources: readonly string[]): Promise<Exploration> {
  const platform = await resolvePlatform(context, sources);
  const { workspace } = platform;
  const histories = new ServiceHistories(context, workspace);
  const withoutFolder = removeFolder(context.workingDirectory);
  return {
    platform,
    findings: await validatePlatform(context, platform, workspace),
    workspaceFindings: workspace?.findings ?? [],
    withoutFolder,
    historyOf: (key) => histories.keyOf(reachedAt(platform, key).bundle),
    listVersions: async (key, options) => {
      const { bundle } = reachedAt(platform, key);
      const own = histories.versionsOnDisk(bundle);
      const list = await listVersions(context, histories.repositoryOf(bundle), own, options);
      return list.problem === undefined ? list : { ...list, problem: withoutFolder(list.problem) };
    },
    compare: async (before, after) => {
      const [from, to] = await Promise.all([before, after].map(({ source }) => loadSource(context, source)));
      invariant(from !== undefined && to !== undefined, 'two sources give two bundles');
      const impact = assessImpactIn(context, platform, from, to);
      return { ...impact, gaps: impact.gaps.map((gap) => ({ ...gap, message: withoutFolder(gap.message) })) };
    },
  };
}

/** The root of a file system is in every path, and tells nothing. */
function removeFolder(folder: string): (message: string) => string {
  const prefix = join(folder, '/');
  return (message) => (prefix === join('/') ? message : message.replaceAll(prefix, ''));
}

function reachedAt({ reached }: Platform, key: string): ReachedContract {
  const found = reached.get(key);
  invariant(found !== undefined, `the platform has no contract ${key}`);
  return found;
}

async function validatePlatform(
  context: AppContext,
  { reached }: Platform,
  workspace: Workspace | undefined,
): Promise<Map<string, readonly Finding[] | string>> {
  const results = await mapBounded([...reached], PARALLEL_VALIDATIONS, async ([key, { bundle }]) => {
    return [key, await validateOne(context, bundle, workspace)] as const;
  });
  return new Map(results);
}

/** A registry that keeps one reference to itself must not hide the rest of the platform. */
async function validateOne(
  context: AppContext,
  bundle: LoadedBundle,
  workspace: Workspace | undefined,
): Promise<readonly Finding[] | string> {
  try {
    const [validated] = await validateAll(context, [bundle], workspace);
    return validated?.findings ?? [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.message;
  }
}
