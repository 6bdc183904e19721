import type { Budget } from './budget.js';
import type { Evaluator } from './evaluate.js';
import type { FactBuilder } from './fact-builder.js';
import type { Facts, Part } from './facts.js';
import type { SchemaNode } from './model.js';
import type { SameSchemas } from './same-schema.js';
import type { TypeSet } from './type-set.js';
/** What the parts of the prover need of each other. */
export interface ProofContext {
    readonly facts: FactBuilder;
    readonly evaluator: Evaluator;
    readonly same: SameSchemas;
    readonly budget: Budget;
    /** Whether every value with the facts fits a schema; `false` when that cannot be shown. */
    proves(facts: Facts, node: SchemaNode): boolean;
    /** The same for something inside the value. */
    provesInside(parts: readonly Part[], node: SchemaNode): boolean;
    /** Whether no value has the facts; `false` when that cannot be shown. */
    isEmpty(facts: Facts): boolean;
    /** The same with little work: no choice is settled for it. */
    isPlainlyEmpty(facts: Facts): boolean;
    /** Tries something whose failure explains nothing. */
    attempt(work: () => boolean): boolean;
    /** Notes that a schema was not shown to be fitted because of one of its keywords. */
    blame(facts: Facts, node: SchemaNode, keyword: string, reason?: string): void;
}
/** One thing that a schema demands. */
export interface Goal {
    /** The keyword to name when it cannot be shown. */
    readonly keyword: string;
    /** Keywords that mean the same wherever they are all equal; none when they depend on others. */
    readonly keywords: readonly string[];
    /** Whether looking at each type, or each value of a member, by itself may help. */
    readonly splits: boolean;
    /** The types of values that it is about; absent when it is about all. */
    readonly types?: TypeSet;
    readonly check: (context: ProofContext, facts: Facts) => boolean;
}
