import { sha256Hex } from '../base/index.ts';
import type { Syntax } from './parse-document.ts';
import type { SyntaxNode } from './syntax-tree.ts';

/** Of 1 kB of YAML, parsing takes 0.25 ms and rebuilding the tree 0.02 ms; below that nobody would notice. */
const SMALLEST_BYTES = 1024;

/** Keeps what texts were parsed to: the same content always gives the same tree, whatever the file is called. */
export interface ParseCache {
  get(key: string): SyntaxNode | undefined;
  set(key: string, tree: SyntaxNode): void;
}

/**
 * The name of a parsed text; `undefined` for what is not worth keeping. JSON is not: writing and rebuilding a tree takes
 * longer than parsing it.
 */
export function parseKey(content: Uint8Array | string, syntax: Syntax): string | undefined {
  if (syntax !== 'yaml' || typeof content === 'string' || content.length < SMALLEST_BYTES) return undefined;
  return sha256Hex(content);
}
