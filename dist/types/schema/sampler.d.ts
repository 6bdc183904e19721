import type { Budget } from './budget.js';
import type { Facts, Part } from './facts.js';
import { type Hints } from './hints.js';
import type { SchemaNode } from './model.js';
import type { NameClass } from './name-class.js';
import type { ProofContext } from './proof-context.js';
/** Longer arrays and larger objects are not built. */
export declare const MAX_SIZE = 1200;
/** Makes up values with given facts, at the limits of what they allow. */
export declare class Sampler {
    #private;
    readonly context: ProofContext;
    constructor(context: ProofContext, budget: Budget);
    /**
     * Values with all the facts, simplest first, made up as they are needed.
     *
     * @param hints what to come near to
     * @param most how many are wanted
     */
    samples(facts: Facts, hints?: Hints, most?: number): readonly unknown[];
    /** The same one by one: most of them may never be asked for. */
    stream(facts: Facts, hints?: Hints): Generator<unknown>;
    /** Whether a value has all the facts for certain. */
    hasFacts(facts: Facts, value: unknown): boolean;
    /** The first sample of what is known about something inside a value. */
    first(parts: readonly Part[]): {
        readonly value: unknown;
    } | undefined;
    /** Objects with as few members as possible, then with each other one, then with all. */
    objects(facts: Facts, hints: Hints): Generator<unknown>;
    /** The names that objects may have, an example of each group. */
    groups(facts: Facts, more: readonly string[], nodes?: readonly SchemaNode[]): readonly NameClass[];
    /** Arrays of every length at which something changes. */
    arrays(facts: Facts, hints: Hints): Generator<unknown>;
    /** An array of a length, different entries where there are any; `undefined` when it is too long or cannot be filled. */
    fill(facts: Facts, length: number): unknown[] | undefined;
}
