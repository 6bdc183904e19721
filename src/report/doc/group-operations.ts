import type { DocOperation } from '../doc-model.ts';

/** Up to here one table is easier to read than several. */
const MAX_TOGETHER = 60;

/** Operations that belong together. */
export interface OperationGroup {
  /** What their targets begin with. */
  readonly name: string;
  readonly operations: readonly DocOperation[];
}

/**
 * Parts the operations of a large interface by how their targets begin, in the order of the first of each; one group
 * where there are few of them, or where hardly two begin alike.
 */
export function groupOperations(operations: readonly DocOperation[]): readonly OperationGroup[] {
  const together = [{ name: '', operations }];
  if (operations.length <= MAX_TOGETHER) return together;
  const shared = sharedSegments(operations.map(({ target }) => segmentsOf(target)));
  const groups = new Map<string, DocOperation[]>();
  for (const operation of operations) {
    const name = segmentsOf(operation.target)
      .slice(0, shared + 1)
      .join('');
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [operation]);
    else known.push(operation);
  }
  if (groups.size === 1 || groups.size * 2 > operations.length) return together;
  return [...groups].map(([name, own]) => ({ name, operations: own }));
}

/** A path, address or `Service/Procedure` in pieces, each with the separator before it. */
function segmentsOf(target: string): string[] {
  return target.match(/[/.]?[^/.]+/g) ?? [target];
}

/** How many pieces all of them begin with. */
function sharedSegments(targets: readonly (readonly string[])[]): number {
  const [first = []] = targets;
  let count = 0;
  while (count < first.length && targets.every((target) => target[count] === first[count])) count++;
  return count;
}
