/**
 * The candidate that a mistyped name most likely meant: the one with the fewest differing letters, else the only one
 * that the name is the beginning or a word of. `undefined` when none is near enough to suggest.
 */
export declare function nearestName(name: string, candidates: Iterable<string>): string | undefined;
