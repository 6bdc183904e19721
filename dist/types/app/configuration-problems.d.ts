import { type Position } from '../base/index.js';
import type { DocumentNode } from '../document/index.js';
/** Gathers every mistake of a configuration file, so that one run shows them all. */
export declare class ConfigurationProblems {
    #private;
    /** `FILE:LINE:COLUMN: what is wrong`. */
    readonly lines: string[];
    constructor(file: string);
    add(message: string, at?: Position): void;
    addAt(node: DocumentNode, message: string): void;
    /** Refuses a name that is not known, naming the nearest one that is. */
    checkName(map: DocumentNode, name: string, known: readonly string[], what: string): void;
}
