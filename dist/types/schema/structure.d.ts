import type { SchemaNode } from './model.js';
/** The structure of a schema as a number; equal numbers mean equal texts up to prose and the order of names. */
export interface Structure {
    readonly id: number;
    readonly hasReference: boolean;
    /** Numbers of the keywords' values. */
    readonly keywords: ReadonlyMap<string, number>;
}
/** The structures that are known already: many schemas of the same documents may be compared, one after the other. */
export declare function currentStructures(): Structures;
/** Numbers the structures of documents, so that equal parts are recognised without walking them again. */
export declare class Structures {
    #private;
    /** Characters of all texts that have a number. */
    size: number;
    of(node: SchemaNode): Structure;
}
