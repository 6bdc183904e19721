import { type JsonObject } from '../base/index.js';
import type { Doubt, SchemaDialect, SchemaNode } from './model.js';
import type { ReferenceResolver } from './resolve-reference.js';
import type { Place } from './schema-document.js';
/** A map that is read as a schema, with all that reading it takes. */
export interface SchemaText {
    readonly raw: JsonObject;
    readonly file: string;
    readonly dialect: SchemaDialect;
    /** Whether the comparison begins with it: who compares may have chosen another dialect than it names. */
    readonly isEntry: boolean;
    readonly resolver: ReferenceResolver;
    /** The schema at a value inside the map. */
    readonly child: (value: unknown, ...names: readonly string[]) => SchemaNode;
    readonly reader: {
        read(place: Place): SchemaNode;
    };
}
/** Whether a keyword is there, however odd its value. */
export declare function isPresent(raw: JsonObject, keyword: string): boolean;
/** The schema under a keyword. */
export declare function readChild(text: SchemaText, keyword: string): SchemaNode | undefined;
/** The list of schemas under a keyword. */
export declare function readList(text: SchemaText, keyword: string, doubts: Doubt[]): SchemaNode[] | undefined;
/** A count under a keyword: a whole number from 0. */
export declare function readCount(raw: JsonObject, keyword: string, absent: number, doubts: Doubt[]): number;
/** Drafts with boolean exclusive bounds and without the keywords of later ones. */
export declare function isEarly(dialect: SchemaDialect): boolean;
/** From 2019-09 on, `$ref` is a keyword among others. */
export declare function isLate(dialect: SchemaDialect): boolean;
/** The names and values of a map under a keyword. */
export declare function readMap(raw: JsonObject, keyword: string, doubts: Doubt[]): [string, unknown][];
