/** Whether something holds; `undefined` when that cannot be told. */
export type Verdict = boolean | undefined;
/** All of them: one `false` decides. Checks are made in order, and none after a `false`. */
export declare function allOf<T>(items: Iterable<T>, check: (item: T) => Verdict): Verdict;
export declare function negate(verdict: Verdict): Verdict;
