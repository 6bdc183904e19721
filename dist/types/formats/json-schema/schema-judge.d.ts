import { type Classification, type Direction } from '../../base/index.js';
import type { DocumentNode } from '../../document/index.js';
import type { ChangeRuling, SchemaDeltaKind, SchemaOwner } from '../../rules/index.js';
import type { LocatedDelta, SchemaDelta } from './schema-diff.js';
import { type SchemaSource } from './schema-questions.js';
/** A difference with what is known about it beyond its rule. */
export interface JudgedDelta extends SchemaDelta {
    readonly ruling: ChangeRuling;
}
/** The rules that differences are judged by. */
export interface SchemaRules {
    readonly owner: SchemaOwner;
    readonly classOf: (kind: SchemaDeltaKind, direction: Direction) => Classification;
}
/** Two schemas that were compared, and what differs. */
export interface ComparedSchemas {
    readonly before: DocumentNode;
    readonly after: DocumentNode;
    readonly deltas: readonly LocatedDelta[];
}
/**
 * Judges differences by the values that the two schemas accept: proves that a difference hurts nobody, shows a value
 * that it hurts, or leaves it to its rule. One instance serves a pair of documents.
 */
export declare class SchemaJudge {
    #private;
    constructor(before: SchemaSource, after: SchemaSource, rules: SchemaRules);
    /** The differences with their rulings, and a further one for a break that none of them explains. */
    judge(compared: ComparedSchemas, direction: Direction): JudgedDelta[];
}
