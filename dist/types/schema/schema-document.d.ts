import type { SchemaDialect } from './model.js';
/** A schema as parsed from JSON or YAML, with what its references may lead to. Nothing else is ever read. */
export interface SchemaDocument {
    /** The schema: a map or a boolean. */
    readonly schema: unknown;
    /** Default: what `$schema` says, else 2020-12. */
    readonly dialect?: SchemaDialect | undefined;
    /** Path of the file that holds the schema; default `schema.json`. */
    readonly file?: string | undefined;
    /** JSON Pointer of the schema in that file; default the whole file. */
    readonly pointer?: string | undefined;
    /**
     * Parsed local files by path, the one that holds the schema included when the schema is only a part of it. What is
     * found out about a map with that file is kept: neither the map nor the files may change afterwards.
     */
    readonly files?: ReadonlyMap<string, unknown> | undefined;
}
/** A value inside a file. */
export interface Place {
    readonly value: unknown;
    readonly file: string;
    readonly pointer: string;
}
/** A place that a schema has given a name. */
export interface Anchor {
    readonly place: Place;
    readonly isDynamic: boolean;
}
/** A file, or a part of one with an `$id` of its own: what references that begin with `#` are about. */
export interface Resource {
    /** Absolute address, which relative references start from. */
    readonly uri: string;
    readonly root: Place;
    /** Named places; `undefined` for a name that several places have. */
    readonly anchors: Map<string, Anchor | undefined>;
}
/** What is known about the files of a schema before it is read. */
export interface IndexedFiles {
    readonly byFile: ReadonlyMap<string, Resource>;
    /** By {@link addressKey}; `undefined` for an address that several places have. */
    readonly byAddress: ReadonlyMap<string, Resource | undefined>;
    /** The resource of each map inside a schema with an `$id`; all others have that of their file. */
    readonly embedded: ReadonlyMap<object, Resource>;
}
/** Base URI of a file: an address that no network has. */
export declare function fileUri(file: string): string;
/** One text for all spellings of an address. */
export declare function addressKey(uri: string): string;
/** A text without percent signs for characters, as it is where they stand for none. */
export declare function decodeText(text: string): string;
