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
  const places = new Set([...touched].flatMap((bundle) => placesOf(context, bundle)));
  for (const name of goneNames) for (const place of repositoryPlace(context, name)) places.add(place);
  for (let grown = true; grown; ) {
    const reached = bundles.filter(
      (bundle) => !touched.has(bundle) && linksOf(context, bundle).some((to) => places.has(to)),
    );
    for (const bundle of reached) touched.add(bundle);
    for (const place of reached.flatMap((bundle) => placesOf(context, bundle))) places.add(place);
    grown = reached.length > 0;
  }
  return touched;
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
