import { posix } from 'node:path';
import { compareText } from '../../base/index.ts';
import type { DocDependent, DocEntry, DocIndexReport, DocNeighbour, DocReport } from '../../report/index.ts';
import { compareVersions, parseVersion } from '../../version/index.ts';
import type { AppContext } from '../context.ts';
import { createNeighbourFinder, type FindNeighbour, type NeighbourLink } from '../find-neighbour.ts';
import { identityOf, type LoadedBundle } from '../loaded-bundle.ts';
import { presentParts } from '../present-parts.ts';
import { loadWorkspace, requireBundles, type Workspace } from '../workspace.ts';
import { describeBundle } from './doc-source.ts';

/**
 * Documents every bundle of the workspace, or of a folder below it, each with its neighbours among the others. Nothing
 * is fetched; what cannot be read is listed.
 *
 * @throws AppError `FILE_NOT_FOUND` when there is no bundle
 */
export async function docWorkspace(context: AppContext, folder?: string): Promise<DocIndexReport> {
  const { bundles, ...workspace } = await loadBundles(context, folder);
  const readable = bundles.filter(({ contract }) => contract !== undefined);
  const find = createNeighbourFinder(context, { ...workspace, bundles: readable });
  const docs = readable.map((bundle) => describeLinked(bundle, find));
  const dependents = listDependents(docs);
  const entries = docs.map((doc): DocEntry => {
    return { doc: { ...doc, dependents: (dependents.get(keyOf(doc)) ?? []).sort(byNameAndVersion) } };
  });
  return {
    kind: 'doc-index',
    entries: entries.sort((a, b) => byNameAndVersion(a.doc, b.doc) || compareText(a.doc.source, b.doc.source)),
    unreadable: bundles.filter(({ contract }) => contract === undefined).map(describeUnreadable),
  };
}

async function loadBundles(context: AppContext, folder: string | undefined): Promise<Workspace> {
  if (folder === undefined) {
    const workspace = await loadWorkspace(context);
    requireBundles(context, workspace);
    return workspace;
  }
  const inside = { ...context, workingDirectory: posix.resolve(context.workingDirectory, folder) };
  const workspace = await loadWorkspace(inside, []);
  requireBundles(inside, workspace);
  const bundles = workspace.bundles.map((bundle) => ({ ...bundle, source: posix.join(folder, bundle.source) }));
  return { ...workspace, bundles };
}

/** A bundle with the bundles that its references lead to. */
function describeLinked(bundle: LoadedBundle, find: FindNeighbour): DocReport {
  const doc = describeBundle(bundle);
  const linked = <Item extends Partial<NeighbourLink>>(item: Item): Item => {
    const { ref, compatibility } = item;
    const target = ref === undefined ? undefined : find(bundle, { ref, ...presentParts({ compatibility }) });
    return target === undefined ? item : { ...item, resolved: identityOf(target) };
  };
  return {
    ...doc,
    configurations: doc.configurations.map(linked),
    policies: doc.policies.map(linked),
    dependencies: doc.dependencies.map(linked),
  };
}

function listDependents(docs: readonly DocReport[]): ReadonlyMap<string, DocDependent[]> {
  const dependents = new Map<string, DocDependent[]>();
  const add = (target: DocNeighbour | undefined, dependent: DocDependent) => {
    if (target === undefined) return;
    const known = dependents.get(keyOf(target));
    if (known === undefined) dependents.set(keyOf(target), [dependent]);
    else known.push(dependent);
  };
  for (const { name, version, dependencies, configurations, policies } of docs) {
    for (const { resolved, compatibility, required } of dependencies) {
      add(resolved, { name, version, kind: 'dependency', compatibility, required });
    }
    for (const { resolved } of configurations) add(resolved, { name, version, kind: 'configuration' });
    for (const { resolved } of policies) add(resolved, { name, version, kind: 'policy' });
  }
  return dependents;
}

function keyOf({ name, version }: Identified): string {
  return JSON.stringify([name, version]);
}

function describeUnreadable({ source, findings }: LoadedBundle): DocIndexReport['unreadable'][number] {
  return { source, problem: findings[0]?.message ?? 'it holds no contract' };
}

type Identified = Pick<DocReport, 'name' | 'version'>;

/** The newest version of a service first; what is no version comes last. */
function byNameAndVersion(a: Identified, b: Identified): number {
  const [first, second] = [parseVersion(a.version), parseVersion(b.version)];
  const byName = compareText(a.name, b.name);
  if (byName !== 0) return byName;
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined) || compareText(a.version, b.version);
  }
  return compareVersions(second, first) || compareText(a.version, b.version);
}
