import { type Pair } from './pair.js';
import type { Walk } from './walk.js';
/** Names of security schemes before → after: a scheme with the same content under another name is the same scheme. */
export declare function renamedSchemes(roots: Pair): ReadonlyMap<string, string>;
/** Compares the definitions of a scheme that an operation needs before and after. */
export declare function diffScheme(walk: Walk, before: string, after: string): void;
