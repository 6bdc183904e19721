import type { DocumentNode } from '../../document/index.js';
import type { JudgedNodes } from './judged-nodes.js';
import type { SchemaPair } from './schema-pair.js';
/** A keyword that says what all further properties or items may be. */
export interface RestKeyword {
    readonly keyword: string;
    /** Name of the inner schema below the subject. */
    readonly subject: string;
    /** True when going from anything to a schema is compared by that schema, false when it is one tightened constraint. */
    readonly opensToSchema: boolean;
}
/** Compares two values of a keyword for the rest: a schema with a schema, anything else by how open it is. */
export declare function compareRest(pair: SchemaPair, rest: RestKeyword, before: DocumentNode | undefined, after: DocumentNode | undefined, judged: JudgedNodes): void;
