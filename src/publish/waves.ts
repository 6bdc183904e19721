import { AppError, compareText } from '../base/index.ts';
import { admits, compareVersions, parseVersion, type Version } from '../version/index.ts';
import type { Need, Publication } from './model.ts';

/**
 * Orders publications so that nobody sees a dependent before its dependency, and an older version before a newer one.
 *
 * @throws AppError `USAGE` when bundles depend on each other in a circle
 */
export function orderWaves(publications: readonly Publication[]): Publication[][] {
  const waiting = findPrerequisites(publications);
  const waves: Publication[][] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, needs]) => needs.every((need) => !waiting.has(need))).map(([entry]) => entry);
    if (ready.length === 0) throw circular(waiting);
    for (const entry of ready) waiting.delete(entry);
    waves.push(ready.sort((a, b) => compareText(a.reference, b.reference)));
  }
  return waves;
}

/** Whether publishing a bundle fulfils a need; what a digest names must be there already. */
export function fulfils(need: Need, publication: Publication): boolean {
  if (need.repositoryKey !== publication.repositoryKey || need.digest !== undefined) return false;
  if (need.tag !== undefined && need.tag !== publication.target.tag) return false;
  const version = versionOf(publication);
  return need.range === undefined || (version !== undefined && admits(need.range, version));
}

function findPrerequisites(publications: readonly Publication[]): Map<Publication, Publication[]> {
  const byRepository = groupBy(publications, ({ repositoryKey }) => repositoryKey);
  const byName = groupBy(publications, ({ contract }) => contract.service.name);
  return new Map(
    publications.map((entry) => {
      const needed = entry.needs.flatMap((need) => {
        const others = (byRepository.get(need.repositoryKey) ?? []).filter((other) => fulfils(need, other));
        // Who depends on itself is a circle; who takes a policy or schema from its own earlier versions is none.
        return need.range === undefined ? others.filter((other) => other !== entry) : others;
      });
      const older = (byName.get(entry.contract.service.name) ?? []).filter((other) => isOlder(other, entry));
      return [entry, [...needed, ...older]];
    }),
  );
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function isOlder(a: Publication, b: Publication): boolean {
  const [left, right] = [versionOf(a), versionOf(b)];
  return left !== undefined && right !== undefined && compareVersions(left, right) < 0;
}

function versionOf({ contract }: Publication): Version | undefined {
  return parseVersion(contract.service.version);
}

function circular(waiting: ReadonlyMap<Publication, readonly Publication[]>): AppError {
  const names = findCircle(waiting).map(({ contract }) => `${contract.service.name}@${contract.service.version}`);
  const circle = [...names, names[0]].join(' → ');
  return new AppError('USAGE', `these bundles depend on each other in a circle: ${circle}`, {
    hint: 'Break the circle: publishing sends dependencies before their dependents.',
  });
}

/** Follows needs until one comes again; everything that waits needs something that waits. Starts at its first name. */
function findCircle(waiting: ReadonlyMap<Publication, readonly Publication[]>): Publication[] {
  const path: Publication[] = [];
  let next = [...waiting.keys()].sort((a, b) => compareText(a.reference, b.reference))[0];
  while (next !== undefined && !path.includes(next)) {
    path.push(next);
    next = waiting.get(next)?.find((need) => waiting.has(need));
  }
  const circle = path.slice(next === undefined ? 0 : path.indexOf(next));
  const first = [...circle].sort((a, b) => compareText(a.reference, b.reference))[0];
  const start = first === undefined ? 0 : circle.indexOf(first);
  return [...circle.slice(start), ...circle.slice(0, start)];
}
