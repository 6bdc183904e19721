import { type JsonObject } from '../base/index.js';
import { type Descriptor } from './descriptor.js';
/** A manifest in the index of a layout; its tag, if it has one, is an annotation. */
export interface LayoutEntry {
    readonly descriptor: Descriptor;
    /** The entry as it stands in the file: other tools write fields that must survive. */
    readonly source: JsonObject;
}
/** The tag of an entry. */
export declare function tagOfEntry(entry: LayoutEntry): string | undefined;
/**
 * Reads `index.json`.
 *
 * @throws AppError `FILE_SYSTEM` when it is damaged
 * @see OCI Image Specification 1.1, image-layout.md
 */
export declare function parseLayoutIndex(text: string, file: string): LayoutEntry[];
/** Spells an index; the order of the entries does not depend on when they came. */
export declare function formatLayoutIndex(entries: readonly LayoutEntry[]): string;
/**
 * Adds a manifest. A tag moves to it; without a tag it is added only when nothing names it yet. Entries without a tag
 * make way for one with a tag.
 */
export declare function addLayoutEntry(entries: readonly LayoutEntry[], added: Descriptor, tag: string | undefined): LayoutEntry[];
