import type { NameCollector } from './declared-names.js';
import type { SchemaNode } from './model.js';
import type { ProofContext } from './proof-context.js';
/** A schema in a file. */
export interface SchemaPlace {
    readonly file: string;
    /** JSON Pointer of the schema. */
    readonly pointer: string;
}
/** A value that one side accepts and the other rejects, confirmed by ajv. */
export interface Witness {
    readonly value: unknown;
    /** What the reader's schema has against the value, as a sentence without a full stop. */
    readonly error: string;
    /** Way to the wrong part of the value, as a JSON Pointer. */
    readonly path: string;
    /** The reader's keyword that rejects it. */
    readonly keyword: string;
    /** The reader's schema with that keyword. */
    readonly reader: SchemaPlace;
    /** The writer's schema at the same place of the value, where there is one. */
    readonly writer?: SchemaPlace;
}
/** What a witness is confirmed against. */
export interface WitnessCase {
    readonly writer: SchemaNode;
    readonly reader: SchemaNode;
    readonly isClosed: boolean;
    readonly names: NameCollector;
    readonly asserts: {
        readonly writer: boolean;
        readonly reader: boolean;
    };
    readonly context: ProofContext;
}
/** Has ajv decide: accepted by the writer, in the closed world too, and rejected by the reader. A text says what it objects to. */
export declare function confirmWitness(value: unknown, sides: WitnessCase): Witness | string;
