import type { References } from './references.js';
import type { SchemaCheck } from './schema-engine.js';
/** One thing a policy reference led to: a check to apply, a dead end, or a circle. */
export type ResolvedPolicy = {
    readonly kind: 'check';
    readonly check: SchemaCheck;
    readonly origin: string;
} | {
    readonly kind: 'problem';
    readonly problem: string;
} | {
    readonly kind: 'cycle';
    readonly chain: readonly string[];
};
/**
 * Follows a policy reference to all checks behind it. A provider that declares policies means those, references among
 * them included; one that declares none means its `policy/schema.json`. Whatever cannot be followed is a problem.
 */
export declare function resolvePolicyReference(reference: string, references: References): ResolvedPolicy[];
