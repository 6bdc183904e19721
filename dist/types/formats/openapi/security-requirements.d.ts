import type { DocumentNode } from '../../document/index.js';
/** Credentials that are enough together: the scopes needed of every scheme. */
export interface Requirement {
    readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
    /** Where it is written; missing for the requirement of nothing that a missing list means. */
    readonly node: DocumentNode | undefined;
}
/** One difference between two lists of alternatives. */
export type RequirementDelta = {
    readonly kind: 'needed';
    readonly after: readonly Requirement[];
} | {
    readonly kind: 'free';
    readonly before: readonly Requirement[];
} | {
    readonly kind: 'added';
    readonly after: Requirement;
} | {
    readonly kind: 'removed' | 'implied';
    readonly before: Requirement;
} | {
    readonly kind: 'tightened' | 'rescoped';
    readonly before: Requirement;
    readonly after: Requirement;
};
/**
 * Reads a list of alternatives; a missing or empty one means that nothing is needed.
 *
 * @param rename gives the name of the after document for a scheme
 * @returns `undefined` when the value is no such list
 * @see OpenAPI 3.1.0, section 4.8.30 (Security Requirement Object)
 */
export declare function readRequirements(list: DocumentNode | undefined, rename?: (scheme: string) => string): Requirement[] | undefined;
/** Names of the schemes of a requirement: `apiKey + oauth`. */
export declare function describeRequirement({ schemes }: Requirement): string;
/** Scopes of the second set that the first lacks. */
export declare function missingScopes(before: Requirement, after: Requirement): {
    scheme: string;
    scope: string;
}[];
/** What differs between two lists of alternatives, judged by the credentials that callers hold. */
export declare function compareRequirements(before: readonly Requirement[], after: readonly Requirement[]): RequirementDelta[];
