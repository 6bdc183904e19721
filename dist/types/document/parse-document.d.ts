import type { Range } from '../base/index.js';
import { DocumentNode } from './document-node.js';
import { type ParseCache } from './parse-cache.js';
/** Largest text that is parsed, in bytes. */
export declare const MAX_DOCUMENT_BYTES: number;
/** How a text is written. */
export type Syntax = 'json' | 'yaml';
/** Why a file cannot be read. */
export interface ParseProblem {
    readonly message: string;
    readonly range: Range;
}
/** Exactly one of the two is there. */
export interface ParsedDocument {
    readonly root?: DocumentNode;
    readonly problem?: ParseProblem;
}
/**
 * Parses a YAML or JSON file; never throws for what is in it.
 *
 * @param syntax default: `json` for names that end in `.json`, else `yaml`
 * @param cache asked before parsing, told afterwards; the result is the same
 */
export declare function parseDocument(file: string, content: Uint8Array | string, syntax?: Syntax, cache?: ParseCache): ParsedDocument;
/** The syntax a file name promises. */
export declare function syntaxOf(file: string): Syntax;
/** Decodes UTF-8 strictly, without a byte order mark; the problem names the line of the first bad byte. */
export declare function decodeText(content: Uint8Array | string): string | ParseProblem;
