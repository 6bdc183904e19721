import { compareText } from '../base/index.ts';
import { versionForTag } from '../oci/index.ts';
import { highestVersion, parseRange } from '../version/index.ts';
import type { AppContext } from './context.ts';
import { isReference } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import { placeBeside, placeOf } from './local-place.ts';
import type { Workspace } from './workspace.ts';

/** The bundle among those at hand that a reference of one of them leads to, if it is there. */
export type FindNeighbour = (from: Pick<LoadedBundle, 'source'>, link: NeighbourLink) => LoadedBundle | undefined;

/** A reference of a contract; without a range it leads to the highest version. */
export interface NeighbourLink {
  readonly ref: string;
  readonly compatibility?: string | undefined;
}

/**
 * Follows references to bundles of the same workspace: by their repository; by their path; and, where nobody says
 * which registry the bundles belong to, by the name of the service at the end of the reference.
 */
export function createNeighbourFinder(context: AppContext, workspace: Workspace): FindNeighbour {
  const byPlace = new Map(workspace.bundles.map((bundle) => [placeOf(context, bundle.source), bundle]));
  const byName = groupByName(workspace.bundles);
  return (from, link) => {
    const { ref } = link;
    if (!isReference(ref)) return byPlace.get(placeBeside(context, from.source, ref));
    if (context.registry !== undefined) return findInWorkspace(context, workspace, link);
    const name = context.contracts.repositoryKey(ref)?.split('/').at(-1) ?? '';
    return findTagged(context, link, (range) => highestAdmitted(byName.get(name) ?? [], range));
  };
}

/**
 * The bundle of a workspace that a link leads to; `undefined` where the registry has to be asked: a digest is content that
 * was published, and a tag is the version of its name or one that moves.
 */
export function findInWorkspace(
  context: AppContext,
  workspace: Workspace | undefined,
  link: NeighbourLink,
): LoadedBundle | undefined {
  return workspace && findTagged(context, link, (range) => workspace.find(link.ref, range));
}

/** The same wherever the versions are looked for. @param find the highest version inside a range, if there is one */
function findTagged(
  context: AppContext,
  { ref, compatibility }: NeighbourLink,
  find: (range: string | undefined) => LoadedBundle | undefined,
): LoadedBundle | undefined {
  if (context.contracts.repositoryKey(ref) === undefined) return undefined;
  const { tag, digest } = context.contracts.locate(ref);
  if (digest !== undefined) return undefined;
  if (tag === undefined) return find(compatibility);
  const version = versionForTag(tag);
  const found = find(`=${version}`);
  return found?.contract?.service.version === version ? found : undefined;
}

function groupByName(bundles: readonly LoadedBundle[]): ReadonlyMap<string, LoadedBundle[]> {
  const groups = new Map<string, LoadedBundle[]>();
  for (const bundle of [...bundles].sort((a, b) => compareText(a.source, b.source))) {
    const { name } = identityOf(bundle);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [bundle]);
    else known.push(bundle);
  }
  return groups;
}

function highestAdmitted(bundles: readonly LoadedBundle[], compatibility?: string): LoadedBundle | undefined {
  const range = compatibility === undefined ? undefined : parseRange(compatibility).range;
  if (compatibility !== undefined && range === undefined) return undefined;
  const version = highestVersion(
    bundles.map((bundle) => identityOf(bundle).version),
    range,
  );
  return bundles.find((bundle) => identityOf(bundle).version === version);
}
