import { type ParameterLists } from './diff-parameters.ts';
import { type ServerLists } from './diff-servers.ts';
import { type Pair } from './pair.ts';
import type { Site } from './site.ts';
import type { Walk } from './walk.ts';
/** What an operation gets from its path. */
export interface OperationContext {
    readonly parameters: ParameterLists;
    readonly servers: ServerLists;
    /** Names of path variables before → after. */
    readonly renames: ReadonlyMap<string, string>;
}
/** Compares two versions of one operation. */
export declare function diffOperation(walk: Walk, pair: Pair, site: Site, context: OperationContext): void;
