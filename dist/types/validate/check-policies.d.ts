import type { CheckContext } from './check-context.js';
/**
 * Layer 4: the document as written satisfies every policy, its own files and those of other bundles. All of them hold
 * together, and one that cannot be applied is an error, never a pass.
 */
export declare function checkPolicies(context: CheckContext): void;
