import { type Limits } from './limits.js';
import { type Markup } from './markup.js';
/** How long a document may be, and how its length is counted. */
export interface Budget {
    readonly max: number;
    readonly measure: (text: string) => number;
}
/** A document whose parts are not equally important. */
export interface DocumentParts {
    /** Stays whatever happens. */
    readonly head: Markup;
    /** The main part, as much of it as limits allow. */
    readonly bodyOf: (limits: Limits) => readonly Markup[];
    /** The limits to try, from everything to the least. */
    readonly layers: readonly Limits[];
    /** Says that something is missing; only shown where that is so. */
    readonly note: Markup;
    /** Stays as far as there is room next to the head. */
    readonly foot: readonly Markup[];
}
/** Writes a document with the first limits that make it fit; where none do, it is cut between blocks. */
export declare function writeFitting({ head, bodyOf, layers, note, foot }: DocumentParts, budget: Budget): string;
