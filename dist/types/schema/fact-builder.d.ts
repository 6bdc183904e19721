import type { Budget } from './budget.js';
import { type Addition, type Choice, Facts, type Part } from './facts.js';
import type { SchemaNode } from './model.js';
import type { SyntheticNodes } from './synthetic-node.js';
/** Makes facts, each once. */
export declare class FactBuilder {
    #private;
    readonly made: SyntheticNodes;
    constructor(made: SyntheticNodes, budget: Budget);
    /** The facts about a value that fits all of some schemas. */
    of(parts: readonly Part[], negatives?: readonly SchemaNode[], taken?: ReadonlySet<string>): Facts;
    /** The facts once a branch of a choice is taken. */
    take(facts: Facts, choice: Choice, branch: Addition): Facts;
    /** The facts with one more schema that the value fits. */
    add(facts: Facts, node: SchemaNode): Facts;
    /** The facts with one more schema that the value does not fit. */
    exclude(facts: Facts, node: SchemaNode): Facts;
}
