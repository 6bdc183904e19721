import type { Syntax } from './parse-document.js';
import type { SyntaxNode } from './syntax-tree.js';
/** Keeps what texts were parsed to: the same content always gives the same tree, whatever the file is called. */
export interface ParseCache {
    get(key: string): SyntaxNode | undefined;
    set(key: string, tree: SyntaxNode): void;
}
/**
 * The name of a parsed text; `undefined` for what is not worth keeping. JSON is not: writing and rebuilding a tree takes
 * longer than parsing it.
 */
export declare function parseKey(content: Uint8Array | string, syntax: Syntax): string | undefined;
