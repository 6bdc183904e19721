import type { Facts } from './facts.js';
import type { SchemaNode } from './model.js';
import type { Prover } from './prover.js';
import { type Sampler } from './sampler.js';
/** Looks for values with some facts that a schema refuses, led by what the schema demands. */
export declare class ViolationFinder {
    #private;
    /** @param maxDepth how far inside the value it looks */
    constructor(sampler: Sampler, prover: Prover, maxDepth: number);
    /** Values that may have the facts, and may be refused, likely ones first. */
    candidates(facts: Facts, node: SchemaNode): Generator<unknown>;
}
