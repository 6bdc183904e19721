import { numberCircles } from './circle-numbers.ts';

/** Most cycles that are listed, and most steps of all of them together. */
const MAX_CYCLES = 100;
const MAX_STEPS = 10_000;
/** Most edges that are looked at for ways around; in a large circle every such way is a search through all of it. */
const MAX_LOOKS = 200_000;

/** Where a dependency of a contract leads. */
type TargetsOf = (key: string) => readonly string[];

/** Ways that lead back to where they began. */
export interface Cycles {
  /** Keys, the first equal to the last. */
  readonly cycles: readonly (readonly string[])[];
  /** How many more edges close a way, or, where all of these are listed, are on a circle. */
  readonly more: number;
}

/**
 * Every edge that closes a way from the root back into itself, depth first, in the order of the edges; then, for each edge
 * on a circle that none of these ways has, the shortest way around. There may be exponentially many cycles; so many say of
 * every edge whether it is on one. At most 100, with at most 10,000 steps in all and a bounded search; the others are counted.
 *
 * @param targetsOf each target once
 */
export function findCycles(root: string, targetsOf: TargetsOf): Cycles {
  const list = new CycleList();
  closeWays(root, targetsOf, list);
  if (!list.isFull && list.cycles.length > 0) coverCircles(root, targetsOf, list);
  return { cycles: list.cycles, more: list.more };
}

/** The ways found so far, and the edges on them. */
class CycleList {
  readonly cycles: string[][] = [];
  more = 0;
  #steps = 0;
  readonly #edges = new Map<string, Set<string>>();

  /** True once one had no room: what comes later is counted. */
  get isFull(): boolean {
    return this.more > 0;
  }

  has(from: string, to: string): boolean {
    return this.#edges.get(from)?.has(to) === true;
  }

  skip(): void {
    this.more++;
  }

  /** @param length of the way, which is not made when there is no room for it */
  add(length: number, makeWay: () => string[]): void {
    if (this.isFull || this.cycles.length === MAX_CYCLES || this.#steps + length > MAX_STEPS) {
      this.skip();
      return;
    }
    const way = makeWay();
    this.#steps += length;
    this.cycles.push(way);
    for (const [index, key] of way.slice(1).entries()) {
      const from = way[index] as string;
      this.#edges.set(from, (this.#edges.get(from) ?? new Set()).add(key));
    }
  }
}

function closeWays(root: string, targetsOf: TargetsOf, list: CycleList): void {
  const positions = new Map([[root, 0]]);
  const done = new Set<string>();
  const way = [{ key: root, targets: targetsOf(root), next: 0 }];
  for (let frame = way.at(-1); frame !== undefined; frame = way.at(-1)) {
    const target = frame.targets[frame.next++];
    const position = target === undefined ? undefined : positions.get(target);
    if (target === undefined) {
      done.add(frame.key);
      positions.delete(frame.key);
      way.pop();
    } else if (position !== undefined) {
      list.add(way.length - position + 1, () => [...way.slice(position).map(({ key }) => key), target]);
    } else if (!done.has(target)) {
      positions.set(target, way.length);
      way.push({ key: target, targets: targetsOf(target), next: 0 });
    }
  }
}

function coverCircles(root: string, targetsOf: TargetsOf, list: CycleList): void {
  const circles = numberCircles(root, targetsOf);
  const order = new Map([...circles.keys()].map((key, position) => [key, position]));
  const known = new Map<string, readonly string[]>();
  let looks = 0;
  const inside: TargetsOf = (key) => {
    const targets = known.get(key) ?? targetsOf(key).filter((target) => circles.get(target) === circles.get(key));
    known.set(key, targets);
    looks += targets.length;
    return targets;
  };
  for (const [from, circle] of circles) {
    for (const to of targetsOf(from)) {
      if (circles.get(to) !== circle || list.has(from, to)) continue;
      if (list.isFull || looks > MAX_LOOKS) {
        list.skip();
        continue;
      }
      const way = startEarliest(findShortestWay(to, from, inside), order);
      list.add(way.length, () => way);
    }
  }
}

/** A way around as it is listed: from the key that the root leads to first, back to it. */
function startEarliest(around: readonly string[], order: ReadonlyMap<string, number>): string[] {
  const positions = around.map((key) => order.get(key) ?? 0);
  const start = positions.indexOf(Math.min(...positions));
  return [...around.slice(start), ...around.slice(0, start + 1)];
}

/** The keys from the first to the last one, breadth first. */
function findShortestWay(first: string, last: string, targetsOf: TargetsOf): string[] {
  const cameFrom = new Map<string, string | undefined>([[first, undefined]]);
  for (const [key] of cameFrom) {
    for (const target of targetsOf(key)) if (!cameFrom.has(target)) cameFrom.set(target, key);
    if (cameFrom.has(last)) break;
  }
  const way: string[] = [];
  for (let key: string | undefined = last; key !== undefined; key = cameFrom.get(key)) way.push(key);
  return way.reverse();
}
