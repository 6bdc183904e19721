import type { GraphChanges } from '../../graph/index.js';
/** What differs between two graphs, with the keys of its JSON form, in their order. Nothing recurses. */
export declare function graphDiffDocument({ before, after, services, dependencies }: GraphChanges): object;
