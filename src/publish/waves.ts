import { AppError, compareText } from '../base/index.ts';
import { admits, compareVersions, parseVersion } from '../version/index.ts';
import type { Publication } from './model.ts';

/**
 * Orders publications so that nobody sees a dependent before its dependency, and an older version before a newer one.
 *
 * @throws AppError `USAGE` when bundles depend on each other in a circle
 */
export function orderWaves(publications: readonly Publication[]): Publication[][] {
  const waiting = new Map(publications.map((entry) => [entry, prerequisites(entry, publications)]));
  const waves: Publication[][] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, needs]) => needs.every((need) => !waiting.has(need))).map(([entry]) => entry);
    if (ready.length === 0) throw circular([...waiting.keys()]);
    for (const entry of ready) waiting.delete(entry);
    waves.push(ready.sort((a, b) => compareText(a.reference, b.reference)));
  }
  return waves;
}

function prerequisites(entry: Publication, all: readonly Publication[]): Publication[] {
  return all.filter((other) => other !== entry && (isDependency(entry, other) || isOlder(other, entry)));
}

function isDependency(entry: Publication, other: Publication): boolean {
  const version = parseVersion(other.contract.service.version);
  return entry.needs.some(
    ({ repositoryKey, range }) =>
      repositoryKey === other.repositoryKey &&
      (range === undefined || (version !== undefined && admits(range, version))),
  );
}

function isOlder(a: Publication, b: Publication): boolean {
  const [left, right] = [parseVersion(a.contract.service.version), parseVersion(b.contract.service.version)];
  const sameService = a.contract.service.name === b.contract.service.name;
  return sameService && left !== undefined && right !== undefined && compareVersions(left, right) < 0;
}

function circular(entries: readonly Publication[]): AppError {
  const names = entries.map(({ contract }) => `${contract.service.name}@${contract.service.version}`);
  return new AppError(
    'USAGE',
    `these bundles depend on each other in a circle: ${names.sort(compareText).join(', ')}`,
    {
      hint: 'Break the circle: publishing sends dependencies before their dependents.',
    },
  );
}
