import type { DependencyGraph } from '../../graph/index.js';
/** A dependency graph with the keys of its JSON form, in their order. Nothing recurses, since a chain may be long. */
export declare function graphDocument({ root, cycles, moreCycles, conflicts }: DependencyGraph): object;
