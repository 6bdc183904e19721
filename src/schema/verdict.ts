/** Whether something holds; `undefined` when that cannot be told. */
export type Verdict = boolean | undefined;

/** All of them: one `false` decides. Checks are made in order, and none after a `false`. */
export function allOf<T>(items: Iterable<T>, check: (item: T) => Verdict): Verdict {
  let result: Verdict = true;
  for (const item of items) {
    const verdict = check(item);
    if (verdict === false) return false;
    if (verdict === undefined) result = undefined;
  }
  return result;
}

export function negate(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}
