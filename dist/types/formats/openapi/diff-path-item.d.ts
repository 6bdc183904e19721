import { type ServerLists } from './diff-servers.ts';
import { type Pair } from './pair.ts';
import { type Site } from './site.ts';
import type { Walk } from './walk.ts';
/** Members of a path item that are operations. @see OpenAPI 3.2.0, Path Item Object, for `query` */
export declare const METHODS: readonly ['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'trace', 'query'];
/** What a path item inherits, and how the variables of its template changed their names. */
export interface PathItemContext {
    readonly servers: ServerLists;
    readonly renames: ReadonlyMap<string, string>;
}
/** Compares what two versions of a path, webhook or callback offer. */
export declare function diffPathItem(walk: Walk, entry: Pair, site: Site, context: PathItemContext): void;
