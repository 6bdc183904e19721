import { posix } from 'node:path';
import { AppError, mapBounded, type RevisionFiles } from '../base/index.ts';
import { type AppContext, repositoryFor } from './context.ts';
import { isReference } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import { gitObjectId } from './object-id.ts';
import { listRevisionFolder } from './revision-folder.ts';
import type { Workspace } from './workspace.ts';

const PARALLEL_READS = 8;

/**
 * The bundles of a workspace that differ from a commit, new ones included, and those that refer to them, directly or
 * through others. All bundles when the commit cannot be listed.
 *
 * @param goneNames services that the commit has and the workspace has not; who refers to them is touched
 * @throws AppError as the commit does
 */
export async function findTouched(
  context: AppContext,
  workspace: Workspace,
  base: RevisionFiles,
  goneNames: readonly string[] = [],
): Promise<ReadonlySet<LoadedBundle>> {
  const { bundles } = workspace;
  if ((await base.list()) === undefined) return new Set(bundles);
  const folders = new Set(bundles.map(({ source }) => source));
  const differing = await mapBounded(bundles, PARALLEL_READS, async (bundle) => {
    return leadsOutside(bundle, folders) || (await differs(bundle, base));
  });
  const touched = new Set(bundles.filter((_, index) => differing[index]));
  const referring = groupByPlace(context, bundles);
  const gone = goneNames.flatMap((name) => repositoryPlace(context, name));
  const pending = [...gone, ...[...touched].flatMap((bundle) => placesOf(context, bundle))];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const reached = referring.get(place)?.filter((bundle) => !touched.has(bundle)) ?? [];
    referring.delete(place);
    for (const bundle of reached) touched.add(bundle);
    pending.push(...reached.flatMap((bundle) => placesOf(context, bundle)));
  }
  return touched;
}

/** The bundles that refer to a place, by the place. */
function groupByPlace(context: AppContext, bundles: readonly LoadedBundle[]): Map<string, LoadedBundle[]> {
  const referring = new Map<string, LoadedBundle[]>();
  for (const bundle of bundles) {
    for (const place of linksOf(context, bundle)) {
      const known = referring.get(place) ?? [];
      known.push(bundle);
      referring.set(place, known);
    }
  }
  return referring;
}

/** A line ending or filter that git applies on checkout makes a file differ: rather too much than too little. */
async function differs(bundle: LoadedBundle, base: RevisionFiles): Promise<boolean> {
  const ids = await listRevisionFolder(base, bundle.source).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'TOO_LARGE') return undefined;
    throw error;
  });
  const files = Object.entries(bundle.documents.files);
  if (ids === undefined || ids.size !== files.length || files.length === 0) return true;
  return files.some(([name, content]) => {
    const id = ids.get(name);
    return id === undefined || gitObjectId(content, id) !== id;
  });
}

/** Where a bundle can be referred to: its repository, whatever version, and its folder. */
function placesOf(context: AppContext, bundle: LoadedBundle): string[] {
  return [...repositoryPlace(context, identityOf(bundle).name), bundle.source];
}

function repositoryPlace(context: AppContext, name: string): string[] {
  if (name === '' || context.registry === undefined) return [];
  return [context.contracts.repositoryKey(repositoryFor(context, name)) ?? []].flat();
}

/** The places that a bundle refers to. */
function linksOf(context: AppContext, bundle: LoadedBundle): string[] {
  return referencesOf(bundle).flatMap((ref) => {
    return isReference(ref) ? (context.contracts.repositoryKey(ref) ?? []) : localFolder(bundle, ref);
  });
}

/** What lies outside the bundles of the workspace is not compared, so nobody knows whether it changed. */
function leadsOutside(bundle: LoadedBundle, folders: ReadonlySet<string>): boolean {
  return referencesOf(bundle).some((ref) => !isReference(ref) && !folders.has(localFolder(bundle, ref)));
}

function referencesOf({ contract }: LoadedBundle): string[] {
  if (contract === undefined) return [];
  const { dependencies, configurations, policies } = contract;
  return [...dependencies, ...configurations, ...policies].flatMap(({ ref }) => ref ?? []);
}

function localFolder({ source }: LoadedBundle, ref: string): string {
  return posix.join(source, ref).replace(/(\/pacto\.yaml|\/)$/, '');
}
