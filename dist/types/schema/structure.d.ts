import type { SchemaNode } from './model.js';
/** The structure of a schema as a number; equal numbers mean equal texts up to prose and the order of names. */
export interface Structure {
    readonly id: number;
    readonly hasReference: boolean;
    /** Numbers of the keywords' values. */
    readonly keywords: ReadonlyMap<string, number>;
}
/** Numbers the structures of two documents, so that equal parts are recognised without walking them again. */
export declare class Structures {
    #private;
    of(node: SchemaNode): Structure;
}
