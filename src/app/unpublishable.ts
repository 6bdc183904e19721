import { compareText, type Finding } from '../base/index.ts';
import { packProblem } from '../bundle/index.ts';
import { CONTRACT_FILE, type Contract } from '../contract/index.ts';
import { checkRules, FindingCollector } from '../rules/index.ts';
import { compareVersions, parseVersion } from '../version/index.ts';
import { isReference } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import type { Workspace } from './workspace.ts';

const LEAVE_OUT = 'Rename the file, or leave it out with a .pactoignore.';
const REFER = 'Refer to published bundles by oci://…, and let references lead in one direction only.';

type Referring = (Contract['dependencies'] | Contract['configurations'] | Contract['policies'])[number];

/** Everything of a contract that refers to another bundle by its place on this machine. */
export function localReferences({ dependencies, configurations, policies }: Contract): Referring[] {
  return [...dependencies, ...configurations, ...policies].filter(({ ref }) => ref !== undefined && !isReference(ref));
}

/**
 * What publishing would refuse in a bundle that a check lets pass.
 *
 * @param circle what {@link findCircle} found
 */
export function findUnpublishable(bundle: LoadedBundle, circle: ReadonlySet<LoadedBundle>): readonly Finding[] {
  const { contract } = bundle;
  if (contract === undefined) return [];
  const collector = new FindingCollector(checkRules);
  const unpackable = packProblem(bundle.documents.files);
  if (unpackable !== undefined)
    collector.add('NOT_PUBLISHABLE', { reason: unpackable, fix: LEAVE_OUT }, { file: CONTRACT_FILE });
  for (const { ref = '', node } of localReferences(contract)) {
    collector.add(
      'NOT_PUBLISHABLE',
      { reason: `it refers to ${ref}, a place on this machine`, fix: REFER },
      node.get('ref') ?? node,
    );
  }
  if (circle.has(bundle)) {
    const names = [...circle].map((each) => `${identityOf(each).name}@${identityOf(each).version}`).sort(compareText);
    const reason = `these bundles depend on each other in a circle: ${names.join(', ')}`;
    collector.add('NOT_PUBLISHABLE', { reason, fix: REFER }, { file: CONTRACT_FILE });
  }
  return collector.findings;
}

type Neighbours = ReadonlyMap<LoadedBundle, readonly LoadedBundle[]>;

/** The bundles of a workspace that lead back to themselves, and those between two circles. */
export function findCircle(workspace: Workspace): ReadonlySet<LoadedBundle> {
  const versions = groupByName(workspace.bundles);
  const targets = new Map(workspace.bundles.map((bundle) => [bundle, targetsOf(bundle, workspace, versions)]));
  const sources = new Map(workspace.bundles.map((bundle) => [bundle, [] as LoadedBundle[]]));
  for (const [from, all] of targets) for (const to of all) sources.get(to)?.push(from);
  const left = new Set(workspace.bundles);
  takeFree(left, targets, sources);
  takeFree(left, sources, targets);
  return left;
}

/** Takes away what has no neighbour ahead in the set, then what has none left by that, and so on. */
function takeFree(left: Set<LoadedBundle>, ahead: Neighbours, behind: Neighbours): void {
  const counts = new Map([...left].map((each) => [each, ahead.get(each)?.filter((other) => left.has(other)).length]));
  const free = [...left].filter((bundle) => counts.get(bundle) === 0);
  for (let bundle = free.pop(); bundle !== undefined; bundle = free.pop()) {
    left.delete(bundle);
    for (const other of behind.get(bundle) ?? []) {
      const count = (counts.get(other) ?? 0) - 1;
      counts.set(other, count);
      if (count === 0) free.push(other);
    }
  }
}

function groupByName(bundles: readonly LoadedBundle[]): ReadonlyMap<string, readonly LoadedBundle[]> {
  const versions = new Map<string, LoadedBundle[]>();
  for (const bundle of bundles) {
    const { name } = identityOf(bundle);
    const known = versions.get(name) ?? [];
    known.push(bundle);
    versions.set(name, known);
  }
  versions.delete('');
  return versions;
}

/** What must be published before a bundle: what it refers to, and older versions of the same service. */
function targetsOf(
  bundle: LoadedBundle,
  workspace: Workspace,
  versions: ReadonlyMap<string, readonly LoadedBundle[]>,
): LoadedBundle[] {
  const { dependencies = [], configurations = [], policies = [] } = bundle.contract ?? {};
  const others = [...configurations, ...policies].flatMap(({ ref }) => (ref === undefined ? [] : workspace.find(ref)));
  const found = dependencies.map(({ ref, compatibility }) => workspace.find(ref, compatibility));
  const needed = [...found, ...others.filter((other) => other !== bundle)].flatMap((target) => target ?? []);
  const siblings = versions.get(identityOf(bundle).name) ?? [];
  return [...needed, ...siblings.filter((other) => isOlder(other, bundle))];
}

function isOlder(a: LoadedBundle, b: LoadedBundle): boolean {
  const [before, after] = [parseVersion(identityOf(a).version), parseVersion(identityOf(b).version)];
  return before !== undefined && after !== undefined && compareVersions(before, after) < 0;
}
