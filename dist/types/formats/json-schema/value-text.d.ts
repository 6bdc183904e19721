import type { DocumentNode } from '../../document/index.js';
/**
 * The value as a change shows it; `undefined` when it is too large to be read.
 *
 * @param at where it stands, if it does: a number that no double holds is shown as it is written
 */
export declare function showValue(value: unknown, at?: DocumentNode): unknown;
/** The value as JSON for a message, cut when it is long; `undefined` when there is none. */
export declare function quoteValue(value: unknown, at?: DocumentNode): string | undefined;
/** The value of a place as JSON for a message, cut when it is long. */
export declare function quoteNode(node: DocumentNode): string;
