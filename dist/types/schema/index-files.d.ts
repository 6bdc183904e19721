import { type JsonObject } from '../base/index.js';
import type { SchemaDialect } from './model.js';
import { type IndexedFiles } from './schema-document.js';
/**
 * Finds every `$id` and anchor of some files; a text says why they cannot be walked.
 *
 * @param maxNodes values that all files together may have
 */
export declare function indexFiles(files: ReadonlyMap<string, unknown>, dialect: SchemaDialect, maxNodes: number): IndexedFiles | string;
/** The pointer of a member of a map. @see RFC 6901 */
export declare function memberPointer(pointer: string, name: string): string;
/** A text that a map has as its own member. */
export declare function ownText(value: JsonObject, name: string): string | undefined;
