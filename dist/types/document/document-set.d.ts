import { type Files } from '../base/index.js';
import type { DocumentNode } from './document-node.js';
import type { ParseCache } from './parse-cache.js';
import { type ParsedDocument } from './parse-document.js';
/** Why a reference leads nowhere. */
export type ReferenceProblemKind = 'remote' | 'outside-bundle' | 'missing-file' | 'unreadable-file' | 'missing-target' | 'cycle';
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
/** The documents of one bundle: every file is parsed at most once, references never leave the bundle. */
export declare class DocumentSet {
    #private;
    readonly files: Files;
    /** @param parses documents that were parsed before, of any bundle */
    constructor(files: Files, parses?: ParseCache);
    has(file: string): boolean;
    /** The parsed file, or `undefined` when the bundle has none of that name. */
    load(file: string): ParsedDocument | undefined;
    /**
     * Follows one `$ref` text written in `from`'s file: a file of the bundle, a JSON Pointer, or both. Never the network.
     *
     * @see RFC 3986 section 5 for relative references, RFC 6901 for the fragment
     */
    resolve(from: DocumentNode, reference: string): ReferenceTarget;
    /** Follows `$ref` until a value without one; a node without `$ref` is returned as it is. */
    dereference(node: DocumentNode): ReferenceTarget;
}
/** One file of a bundle, with the bundle around it. */
export interface DocumentFile {
    readonly documents: DocumentSet;
    readonly file: string;
}
