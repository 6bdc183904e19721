import type { Proof } from '../../base/index.js';
import type { DocumentFile } from '../../document/index.js';
/** What another policy schema means for the documents under it. */
export type PolicyEffect = 
/** The same documents satisfy it. */
{
    readonly kind: 'same';
}
/** All that satisfied it do so still, and others do now. */
 | {
    readonly kind: 'wider';
}
/** A document satisfied it and does so no longer. */
 | {
    readonly kind: 'stricter';
    readonly proof: Proof;
} | {
    readonly kind: 'unknown';
    readonly because: string;
};
/**
 * Compares two policy schemas by the documents that satisfy them.
 *
 * @param subject JSON Schema 2020-12 of the documents that policies are about: no others count
 */
export declare function comparePolicies(before: DocumentFile, after: DocumentFile, subject: object): PolicyEffect;
