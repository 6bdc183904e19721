import type { Need, Publication } from './model.js';
/**
 * Orders publications so that nobody sees a dependent before its dependency, and an older version before a newer one.
 *
 * @throws AppError `USAGE` when bundles depend on each other in a circle
 */
export declare function orderWaves(publications: readonly Publication[]): Publication[][];
/** Whether publishing a bundle fulfils a need; what a digest names must be there already. */
export declare function fulfils(need: Need, publication: Publication): boolean;
