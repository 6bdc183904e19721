/** Most cycles that are listed, and most steps of all of them together. */
const MAX_CYCLES = 100;
const MAX_STEPS = 10_000;

/** Ways that lead back to where they began. */
export interface Cycles {
  /** Keys, the first equal to the last. */
  readonly cycles: readonly (readonly string[])[];
  /** How many more edges close a way. */
  readonly more: number;
}

/**
 * Every edge that closes a way from the root back into itself, depth first, in the order of the edges. There may be
 * exponentially many cycles, so one is listed for each such edge: without these edges there would be none. At most 100,
 * with at most 10,000 steps in all; the others are counted.
 */
export function findCycles(root: string, targetsOf: (key: string) => readonly string[]): Cycles {
  const cycles: string[][] = [];
  let [steps, more] = [0, 0];
  const positions = new Map([[root, 0]]);
  const done = new Set<string>();
  const way = [{ key: root, targets: targetsOf(root), next: 0 }];
  const close = (target: string, position: number): void => {
    const length = way.length - position + 1;
    if (cycles.length === MAX_CYCLES || steps + length > MAX_STEPS) {
      more++;
      return;
    }
    steps += length;
    cycles.push([...way.slice(position).map(({ key }) => key), target]);
  };
  for (let frame = way.at(-1); frame !== undefined; frame = way.at(-1)) {
    const target = frame.targets[frame.next++];
    const position = target === undefined ? undefined : positions.get(target);
    if (target === undefined) {
      done.add(frame.key);
      positions.delete(frame.key);
      way.pop();
    } else if (position !== undefined) {
      close(target, position);
    } else if (!done.has(target)) {
      positions.set(target, way.length);
      way.push({ key: target, targets: targetsOf(target), next: 0 });
    }
  }
  return { cycles, more };
}
