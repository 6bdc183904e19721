/** The candidate that a mistyped name most likely meant, or `undefined` when none is near enough to suggest. */
export declare function nearestName(name: string, candidates: Iterable<string>): string | undefined;
