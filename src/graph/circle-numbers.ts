/** A key on the way of the search, and how far its targets are looked at. */
interface Frame {
  readonly key: string;
  readonly targets: readonly string[];
  next: number;
  /** The smallest number that is reached from here and still open. */
  low: number;
}

/**
 * Numbers everything that the root leads to, in the order of arrival depth first: keys that lead to each other have the
 * number of the first of them.
 *
 * @see Tarjan, Depth-first search and linear graph algorithms, 1972
 */
export function numberCircles(
  root: string,
  targetsOf: (key: string) => readonly string[],
): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const circles = new Map<string, number>();
  const open: string[] = [];
  const way: Frame[] = [];
  const enter = (key: string): void => {
    const number = order.size;
    order.set(key, number);
    open.push(key);
    way.push({ key, targets: targetsOf(key), next: 0, low: number });
  };
  const leave = ({ key, low }: Frame): void => {
    way.pop();
    const before = way.at(-1);
    if (before !== undefined) before.low = Math.min(before.low, low);
    if (low !== order.get(key)) return;
    for (const member of open.splice(open.lastIndexOf(key))) circles.set(member, low);
  };
  enter(root);
  for (let frame = way.at(-1); frame !== undefined; frame = way.at(-1)) {
    const target = frame.targets[frame.next++];
    const number = target === undefined ? undefined : order.get(target);
    if (target === undefined) leave(frame);
    else if (number === undefined) enter(target);
    else if (!circles.has(target)) frame.low = Math.min(frame.low, number);
  }
  return new Map([...order.keys()].map((key) => [key, circles.get(key) ?? 0]));
}
