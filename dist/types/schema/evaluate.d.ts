import type { Budget } from './budget.js';
import type { NameCollector } from './declared-names.js';
import type { SchemaNode, SchemaSide } from './model.js';
import { Seen } from './seen.js';
import { type Verdict } from './verdict.js';
/**
 * Decides whether a schema accepts a value, or says that it cannot tell. It is what the engine searches with; a
 * counterexample is shown only after ajv has confirmed it.
 */
export declare class Evaluator {
    #private;
    readonly names: NameCollector;
    /** Whether formats of a side reject values. */
    readonly assertsFormats: (side: SchemaSide) => boolean;
    constructor(names: NameCollector, assertsFormats: (side: SchemaSide) => boolean, budget: Budget);
    /** @param closing whether names that the schema does not declare are taken as not there */
    accepts(node: SchemaNode, value: unknown, closing: boolean): Verdict;
    /** Like {@link Evaluator.accepts}, but the value itself may have names that other schemas of it declare. */
    fits(node: SchemaNode, value: unknown, closing: boolean): Verdict;
    /** Like {@link Evaluator.accepts} for what is no map and no list, and has some formats already. */
    acceptsGiven(formats: readonly string[], node: SchemaNode, value: unknown): Verdict;
    /** Like {@link Evaluator.fits} for a schema whose opposite is meant. */
    fitsOpposed(node: SchemaNode, value: unknown, seen?: Seen): Verdict;
    /** Like {@link Evaluator.fits}, for one of several schemas of the same value: notes what it speaks about. */
    apply(node: SchemaNode, value: unknown, closing: boolean, seen: Seen): Verdict;
}
