import type { DocumentNode } from '../../document/index.js';
/** A property with its name. */
export type NamedProperty = readonly [name: string, node: DocumentNode];
/**
 * New names by old ones, for removed properties that seem to live on among the added ones: the only one with the same
 * schema, or one of them with a similar name. Each name is used once.
 */
export declare function findRenames(removed: readonly NamedProperty[], added: readonly NamedProperty[]): Map<string, string>;
