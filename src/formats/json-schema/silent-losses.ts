import type { Direction } from '../../base/index.ts';
import { CONDITIONALS, CONTAINERS } from './keywords.ts';
import type { LocatedDelta } from './schema-diff.ts';
import { gatherFacts, type SilentFacts } from './silent-facts.ts';

/**
 * What a difference takes away, inside a keyword whose schemas apply only sometimes, without that any value is refused:
 * names that are read no longer, another default, keywords that nobody knows. Told directly below `properties` each of
 * them would be a change that may hurt, so it may here.
 *
 * @param countsDefaults whether another default is worth a word
 * @returns a clause that names the keyword; `undefined` when nothing is lost
 */
export function silentLoss(delta: LocatedDelta, direction: Direction, countsDefaults: boolean): string | undefined {
  const { keyword } = delta.args;
  const hasInside = CONDITIONALS.has(keyword) || CONTAINERS.has(keyword);
  if (delta.kind !== 'schema-changed' || delta.name !== '' || !hasInside) return undefined;
  const { scope, before, after } = delta.visit.pair;
  const [inside, all] = [gatherFacts(before, [keyword]), gatherFacts(scope.after.outer)];
  if (!inside.isWhole || !all.isWhole) return `${keyword} (too large to be looked through)`;
  const lost = lostName(inside, all, direction, (name) => scope.before.declarations(name).length > 0);
  if (lost !== undefined) return `properties (${lost} is no longer declared)`;
  if (countsDefaults && isMissing(inside.defaults, all.defaults)) return 'default';
  const unknown =
    missingKeyword(inside, all) ?? missingKeyword(gatherFacts(after, [keyword]), gatherFacts(scope.before.outer));
  return unknown;
}

/** A name that is declared nowhere any more; what an object allowed no others beside is nothing that readers had to get. */
function lostName(
  inside: SilentFacts,
  all: SilentFacts,
  direction: Direction,
  isDeclaredBeside: (name: string) => boolean,
): string | undefined {
  const last = new Set([...all.names].map(lastName));
  for (const way of inside.names) {
    const isKept = all.names.has(way) || (all.isRecursive && last.has(lastName(way)));
    const isMoot = direction === 'emit' && inside.closed.has(way);
    if (!isKept && !isMoot && !isDeclaredBeside(way.slice(1))) return lastName(way);
  }
  return undefined;
}

function lastName(way: string): string {
  return way.slice(way.lastIndexOf('.') + 1);
}

function isMissing(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].some((text) => !all.has(text));
}

function missingKeyword({ unknown }: SilentFacts, all: SilentFacts): string | undefined {
  return [...unknown].find(([text]) => !all.unknown.has(text))?.[1];
}
