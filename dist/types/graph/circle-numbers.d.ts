/**
 * Numbers everything that the root leads to, in the order of arrival depth first: keys that lead to each other have the
 * number of the first of them.
 *
 * @see Tarjan, Depth-first search and linear graph algorithms, 1972
 */
export declare function numberCircles(root: string, targetsOf: (key: string) => readonly string[]): ReadonlyMap<string, number>;
