import type { Range } from '../base/index.ts';
import { START_OF_FILE } from '../base/index.ts';
import { DocumentNode } from './document-node.ts';
import { parseJsonSyntax } from './json-syntax.ts';
import { type ParseCache, parseKey } from './parse-cache.ts';
import { Source } from './source.ts';
import { SyntaxProblem } from './syntax-tree.ts';
import { parseYamlSyntax } from './yaml-syntax.ts';

/** Largest text that is parsed, in bytes. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

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
export function parseDocument(
  file: string,
  content: Uint8Array | string,
  syntax: Syntax = syntaxOf(file),
  cache?: ParseCache,
): ParsedDocument {
  if (content.length > MAX_DOCUMENT_BYTES) return failure(`larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB`);
  const decoded = decodeText(content);
  if (typeof decoded !== 'string') return { problem: decoded };
  const source = new Source(file, decoded);
  const key = cache === undefined ? undefined : parseKey(content, syntax);
  const known = key === undefined ? undefined : cache?.get(key);
  if (known !== undefined) return { root: DocumentNode.root(source, known) };
  try {
    const tree = syntax === 'json' ? parseJsonSyntax(decoded) : parseYamlSyntax(decoded);
    if (key !== undefined) cache?.set(key, tree);
    return { root: DocumentNode.root(source, tree) };
  } catch (error) {
    return { problem: describe(error, source) };
  }
}

/** The syntax a file name promises. */
export function syntaxOf(file: string): Syntax {
  return file.toLowerCase().endsWith('.json') ? 'json' : 'yaml';
}

/** Decodes UTF-8 strictly, without a byte order mark; the problem names the line of the first bad byte. */
export function decodeText(content: Uint8Array | string): string | ParseProblem {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(content);
    const source = new Source('', lenient);
    const offset = Math.max(0, lenient.indexOf('\uFFFD'));
    return { message: 'not valid UTF-8 text', range: source.range(offset, offset + 1) };
  }
}

function describe(error: unknown, source: Source): ParseProblem {
  if (error instanceof SyntaxProblem) {
    const offset = Math.min(error.offset, source.text.length);
    return { message: error.message, range: source.range(offset, Math.min(offset + 1, source.text.length)) };
  }
  // The YAML library recurses; text nested thousands of levels deep ends in a stack overflow, which is the text's fault.
  if (error instanceof RangeError) return { message: 'nested too deeply', range: START_OF_FILE };
  throw error;
}

function failure(message: string): ParsedDocument {
  return { problem: { message, range: START_OF_FILE } };
}
