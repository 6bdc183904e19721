import { type Budgets } from './budget.js';
import { type SchemaPlace, type Witness } from './confirm-witness.js';
import { type SchemaDialect, type SchemaNode } from './model.js';
/** How two schemas are compared. */
export interface CompareOptions {
    /**
     * `closed`, the default: whoever writes values invents no names, so that a schema which lists `properties` and says
     * nothing about others has no others. `open`: any name may be there.
     */
    readonly world?: 'closed' | 'open';
    /** Whether `format` rejects values; default: up to draft-07 and in OpenAPI 3.0 it does, from 2019-09 on it does not. */
    readonly assertFormats?: boolean;
    /** Default: 20,000 steps, 6,000 candidates, 400,000 nodes for each side. */
    readonly budgets?: Partial<Budgets>;
}
/** One side, ready to be read. */
export interface OpenSide {
    readonly dialect: SchemaDialect;
    readonly root: SchemaNode;
}
/** What kept a question from being answered. */
export interface UnknownCulprit {
    readonly keyword: string;
    /** Why, as a clause; absent where nothing more can be said than that it was neither proved nor refuted. */
    readonly reason?: string;
    readonly reader: SchemaPlace;
    /** The writer's schema at the same place of values. */
    readonly writer?: SchemaPlace;
}
/** The answer to whether all that one schema accepts is accepted by another. */
export interface SchemaComparison {
    readonly answer: 'contained' | 'not-contained' | 'unknown';
    /** For `not-contained`: a value that the writer's schema accepts and the reader's rejects. */
    readonly witness?: Witness;
    /** For `unknown`: the keyword or the budget that stood in the way, as a clause. */
    readonly reason?: string;
    /** For `unknown`: the reader's keyword that stood in the way, where one did. */
    readonly culprit?: UnknownCulprit;
    /** Work that was done: steps of the prover and values that were tried. */
    readonly steps: number;
}
/** One comparison: what both sides are, what has been found out, and how much work is left. */
export declare class Comparison {
    #private;
    constructor(writer: OpenSide, reader: OpenSide, options: CompareOptions, budgets: Budgets);
    /** Proves, then searches, each with little work first and with all of the budget after that. */
    run(): SchemaComparison;
}
