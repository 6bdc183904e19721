import { type ParameterLists } from './diff-parameters.js';
import { type ServerLists } from './diff-servers.js';
import { type Pair } from './pair.js';
import type { Site } from './site.js';
import type { Walk } from './walk.js';
/** What an operation gets from its path. */
export interface OperationContext {
    readonly parameters: ParameterLists;
    readonly pathItem: Pair;
    readonly servers: ServerLists;
    /** Names of path variables before → after. */
    readonly renames: ReadonlyMap<string, string>;
}
/** Compares two versions of one operation. */
export declare function diffOperation(walk: Walk, pair: Pair, site: Site, context: OperationContext): void;
