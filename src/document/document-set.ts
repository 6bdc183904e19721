import { type Files, parsePointer } from '../base/index.ts';
import { findAnchor } from './anchors.ts';
import { joinBundlePath } from './bundle-path.ts';
import type { DocumentNode } from './document-node.ts';
import type { ParseCache } from './parse-cache.ts';
import { type ParsedDocument, parseDocument } from './parse-document.ts';

/** Why a reference leads nowhere. */
export type ReferenceProblemKind =
  | 'remote'
  | 'outside-bundle'
  | 'missing-file'
  | 'unreadable-file'
  | 'missing-target'
  | 'cycle';

/** A reference that cannot be followed. */
export interface ReferenceProblem {
  readonly kind: ReferenceProblemKind;
  /** What is wrong, naming the reference. */
  readonly message: string;
}

/** Exactly one of the two is there. */
export interface ReferenceTarget {
  readonly node?: DocumentNode;
  readonly problem?: ReferenceProblem;
}

const MAX_HOPS = 64;

/** The documents of one bundle: every file is parsed at most once, references never leave the bundle. */
export class DocumentSet {
  readonly files: Files;
  readonly #parses: ParseCache | undefined;
  readonly #parsed = new Map<string, ParsedDocument>();

  /** @param parses documents that were parsed before, of any bundle */
  constructor(files: Files, parses?: ParseCache) {
    this.files = files;
    this.#parses = parses;
  }

  has(file: string): boolean {
    return Object.hasOwn(this.files, file);
  }

  /** The parsed file, or `undefined` when the bundle has none of that name. */
  load(file: string): ParsedDocument | undefined {
    const known = this.#parsed.get(file);
    if (known !== undefined) return known;
    const content = Object.hasOwn(this.files, file) ? this.files[file] : undefined;
    if (content === undefined) return undefined;
    const parsed = parseDocument(file, content, undefined, this.#parses);
    this.#parsed.set(file, parsed);
    return parsed;
  }

  /**
   * Follows one `$ref` text written in `from`'s file: a file of the bundle, a JSON Pointer, or both. Never the network.
   *
   * @see RFC 3986 section 5 for relative references, RFC 6901 for the fragment
   */
  resolve(from: DocumentNode, reference: string): ReferenceTarget {
    const quoted = JSON.stringify(reference);
    if (/^([A-Za-z][A-Za-z0-9+.-]*:|\/\/)/.test(reference)) {
      return {
        problem: { kind: 'remote', message: `the reference ${quoted} points outside the bundle to the network` },
      };
    }
    const [filePart = '', fragment = ''] = splitReference(reference);
    const file = filePart === '' ? from.file : joinBundlePath(from.file, filePart);
    if (file === undefined) {
      return { problem: { kind: 'outside-bundle', message: `the reference ${quoted} leaves the bundle` } };
    }
    const parsed = this.load(file);
    if (parsed === undefined) {
      return {
        problem: { kind: 'missing-file', message: `the reference ${quoted} names ${file}, which is not in the bundle` },
      };
    }
    if (parsed.root === undefined) {
      const why = parsed.problem?.message ?? 'unreadable';
      return {
        problem: {
          kind: 'unreadable-file',
          message: `the reference ${quoted} names ${file}, which cannot be read: ${why}`,
        },
      };
    }
    return findTarget(parsed.root, fragment, quoted);
  }

  /** Follows `$ref` until a value without one; a node without `$ref` is returned as it is. */
  dereference(node: DocumentNode): ReferenceTarget {
    let current = node;
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      const reference = current.get('$ref')?.text;
      if (reference === undefined) return { node: current };
      const target = this.resolve(current, reference);
      if (target.node === undefined) return target;
      current = target.node;
    }
    const first = JSON.stringify(node.get('$ref')?.text);
    return { problem: { kind: 'cycle', message: `the reference ${first} leads back to itself` } };
  }
}

/** One file of a bundle, with the bundle around it. */
export interface DocumentFile {
  readonly documents: DocumentSet;
  readonly file: string;
}

function splitReference(reference: string): [string, string] {
  const hash = reference.indexOf('#');
  return hash === -1 ? [decode(reference), ''] : [decode(reference.slice(0, hash)), decode(reference.slice(hash + 1))];
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A fragment that is no pointer is the name of an anchor. @see JSON Schema 2020-12, Core, section 8.2.2 */
function findTarget(root: DocumentNode, fragment: string, quoted: string): ReferenceTarget {
  const pointer = parsePointer(fragment);
  const node = pointer === undefined ? findAnchor(root, fragment) : root.at(...pointer);
  if (node !== undefined) return { node };
  return { problem: { kind: 'missing-target', message: `the reference ${quoted} points at nothing` } };
}
