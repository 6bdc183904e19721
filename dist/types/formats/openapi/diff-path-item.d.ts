import { type ServerLists } from './diff-servers.js';
import { type Pair } from './pair.js';
import { type Site } from './site.js';
import type { Walk } from './walk.js';
/** What a path item inherits, and how the variables of its template changed their names. */
export interface PathItemContext {
    readonly servers: ServerLists;
    readonly renames: ReadonlyMap<string, string>;
}
/** Compares what two versions of a path, webhook or callback offer. */
export declare function diffPathItem(walk: Walk, entry: Pair, site: Site, context: PathItemContext): void;
