import type { Budget } from './budget.js';
import type { Evaluator } from './evaluate.js';
import type { FactBuilder } from './fact-builder.js';
import type { Facts, Part } from './facts.js';
import type { SchemaNode } from './model.js';
import type { ProofContext } from './proof-context.js';
import { type SameSchemas } from './same-schema.js';
/** What kept a proof from being found. */
export interface Culprit {
    readonly node: SchemaNode;
    readonly keyword: string;
    /** The writer's schema at the same place. */
    readonly writer: SchemaNode | undefined;
    /** Why the keyword could not be read; absent when it was read but not shown. */
    readonly reason: string | undefined;
}
/**
 * Shows that every value with some facts fits a schema. What it shows is true; what it does not show may be true.
 * Schemas that lead back to themselves are proved by induction over the size of values.
 */
export declare class Prover implements ProofContext {
    #private;
    readonly facts: FactBuilder;
    readonly evaluator: Evaluator;
    readonly same: SameSchemas;
    readonly budget: Budget;
    culprit: Culprit | undefined;
    constructor(facts: FactBuilder, evaluator: Evaluator, same: SameSchemas, budget: Budget);
    proves(facts: Facts, node: SchemaNode): boolean;
    provesInside(parts: readonly Part[], node: SchemaNode): boolean;
    /** Whether a proof was given up because schemas lead from one to the next too often. */
    get isTooDeep(): boolean;
    /**
     * The same as {@link Prover.proves} for schemas that lead from one to the next: questions about what is inside the
     * value are put off, and each is answered once. All of them have to be answered with yes: this is induction too.
     */
    provesInTurn(facts: Facts, node: SchemaNode): boolean;
    isEmpty(facts: Facts): boolean;
    isPlainlyEmpty(facts: Facts): boolean;
    attempt(work: () => boolean): boolean;
    blame(facts: Facts, node: SchemaNode, keyword: string, reason?: string): void;
    /** Forgets what failed, perhaps for lack of budget. */
    reset(): void;
    /** Closes the questions that a budget left open. */
    settle(): void;
    /** Whether a proof has been found before. */
    hasShown(parts: readonly Part[], node: SchemaNode): boolean;
}
