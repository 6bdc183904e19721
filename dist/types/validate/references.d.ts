import { type Contract } from '../contract/index.js';
import type { DocumentSet } from '../document/index.js';
/** The bundle behind a reference, or why there is none. */
export type ReferencedBundle = {
    readonly documents: DocumentSet;
    readonly problem?: undefined;
} | {
    readonly documents?: undefined;
    readonly problem: string;
};
/** What references resolve to, by their text exactly as a contract writes it. */
export type References = ReadonlyMap<string, ReferencedBundle>;
/** The references whose bundles validation looks into: those of configurations, then those of policies; each once. */
export declare function listReferences(contract: Contract): string[];
/** The references that the policies of a provider's bundle lead on to; none for a bundle without a readable contract. */
export declare function listPolicyReferences(documents: DocumentSet): string[];
