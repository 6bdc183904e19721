import { type SyntaxNode } from './syntax-tree.js';
/**
 * Reads JSON with the offset of every value, which `JSON.parse` cannot give; repeated names are refused because two
 * readers would see two different documents.
 *
 * @throws SyntaxProblem for anything that RFC 8259 does not allow, and for nesting over {@link MAX_DEPTH}
 */
export declare function parseJsonSyntax(text: string): SyntaxNode;
