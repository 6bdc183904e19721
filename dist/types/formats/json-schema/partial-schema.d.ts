import type { SchemaView } from './schema-view.js';
/** The side of a comparison that a schema is from. */
export type Side = 'before' | 'after';
/** A schema made of parts of one file. */
export interface PartialSchema {
    readonly schema: unknown;
    /** Where references inside lead from. */
    readonly file: string;
}
/** Accepts everything, in every dialect. */
export declare const ANYTHING: {};
/** Accepts nothing, in every dialect. */
export declare const NOTHING: {
    not: {};
};
/** The names and patterns of a schema, each with any value: what is left for `additionalProperties` are all others. */
export declare function openNames(view: SchemaView): {
    [keyword: string]: unknown;
};
/** A map of one name. */
export declare function ownMember(name: string, value: unknown): {
    [name: string]: unknown;
};
