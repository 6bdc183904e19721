import { type SyntaxNode } from './syntax-tree.js';
/**
 * A tree as JSON: `[kind, start, end, …]` with the value, the items, or name, place of the name and value of each
 * member in turn. Names stand in arrays, where `__proto__` is a text like any other.
 */
export declare function writeTree(tree: SyntaxNode): string;
/** Builds the tree again that {@link writeTree} wrote. */
export declare function readTree(text: string): SyntaxNode;
