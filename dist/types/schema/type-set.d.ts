/** A set of JSON types as bits. Numbers are split into whole ones and others, so that `integer` is a part of `number`. */
export type TypeSet = number;
export declare const NULL = 1;
export declare const BOOLEAN = 2;
export declare const INTEGER = 4;
export declare const FRACTION = 8;
export declare const STRING = 16;
export declare const ARRAY = 32;
export declare const OBJECT = 64;
export declare const NUMBER: TypeSet;
export declare const ANY: TypeSet;
/** The types that behave alike, one entry each; both kinds of numbers are one. */
export declare const KINDS: readonly TypeSet[];
/** The types that a `type` keyword names; `undefined` when it names one that does not exist. */
export declare function readTypes(value: unknown): TypeSet | undefined;
/** The keyword's spelling of a set of types. */
export declare function typeNames(types: TypeSet): string[];
/** The one type of a value. */
export declare function typeOf(value: unknown): TypeSet;
