import { type DocumentPath, type JsonObject, type Locatable, type Location } from '../base/index.js';
import type { Source } from './source.js';
import type { SyntaxNode } from './syntax-tree.js';
/**
 * One value of a document together with the way to it and, on demand, its place in the text. Maps have no prototype,
 * so that names such as `constructor` are found only when the author wrote them.
 */
export declare class DocumentNode implements Locatable {
    #private;
    readonly source: Source;
    private constructor();
    /** The value that a whole text holds. */
    static root(source: Source, syntax: SyntaxNode): DocumentNode;
    /** The way from the root of the document; made on demand, as few of the many nodes are ever asked. */
    get path(): DocumentPath;
    /** One text per place in the documents of a bundle: the file and, behind `#`, the JSON Pointer. */
    get address(): string;
    /** Path of the file inside the bundle. */
    get file(): string;
    /** The plain value: null, boolean, number, string, list or map. */
    get value(): unknown;
    /** How a number is written that no double holds; `undefined` for everything else. */
    get exact(): string | undefined;
    /** The value as a person wrote it: a number that no double holds as its text. */
    get shown(): unknown;
    /** Whether two values are the same, numbers that no double holds among them. */
    equals(other: DocumentNode): boolean;
    get isMap(): boolean;
    get isList(): boolean;
    /** The value as a map of plain values, or an empty map when it is none. */
    get object(): JsonObject;
    /** The value when it is a text. */
    get text(): string | undefined;
    /** The member of a map or the item of a list. */
    get(part: string | number): DocumentNode | undefined;
    /** The value at the end of a way; `undefined` as soon as a step is missing. */
    at(...path: DocumentPath): DocumentNode | undefined;
    /** Names and values of a map in the order of the text; empty for anything else. */
    entries(): [string, DocumentNode][];
    /** Names of a map in the order of the text; empty for anything else. */
    keys(): string[];
    /** Items of a list; empty for anything else. */
    items(): DocumentNode[];
    /**
     * Where a reader should look: the value of a scalar, the name of a map or list, the first line of a nameless one.
     */
    location(): Location;
    /** Where the name of a member stands, or the value when it has no name. */
    keyLocation(): Location;
}
