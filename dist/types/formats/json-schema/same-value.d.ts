import type { DocumentNode } from '../../document/index.js';
/** True when both values are missing, or both are there and equal as JSON. */
export declare function sameValue(before: DocumentNode | undefined, after: DocumentNode | undefined): boolean;
/** True when two lists hold equal values in the same order. */
export declare function sameValues(before: readonly DocumentNode[], after: readonly DocumentNode[]): boolean;
