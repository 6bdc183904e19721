import type { Files, Finding } from '../base/index.js';
import { type Contract } from '../contract/index.js';
import { DocumentSet, type ParseCache } from '../document/index.js';
import type { ContractFacts } from '../graph/index.js';
/** A bundle in memory, wherever it came from. */
export interface LoadedBundle {
    /** What the user or a contract named. */
    readonly source: string;
    readonly documents: DocumentSet;
    /** Missing when `pacto.yaml` cannot be taken for a contract. */
    readonly contract?: Contract;
    /** Why the bundle, or its contract, could not be read. */
    readonly findings: readonly Finding[];
    /** For bundles from a registry. */
    readonly origin?: BundleOrigin;
}
/** Where in a registry a bundle came from. */
export interface BundleOrigin {
    /** The reference as written, before mirrors, with tag and digest. */
    readonly reference: string;
    /** Where mirrors led to, as configured; missing where none applied. */
    readonly mirrored?: string;
    readonly tag?: string;
    /** Digest of the manifest. */
    readonly digest: string;
}
/** What is known of the files of a bundle besides their content. */
export interface BundleFacts {
    /** What unpacking found wrong. */
    readonly findings?: readonly Finding[];
    readonly origin?: BundleOrigin;
    /** Documents that were parsed before. */
    readonly parses?: ParseCache | undefined;
}
/** Wraps the files of a bundle; what unpacking found wrong comes first. */
export declare function bundleFromFiles(source: string, files: Files | undefined, facts?: BundleFacts): LoadedBundle;
/** Name and version for reports; empty texts when the contract cannot be read. */
export declare function identityOf(bundle: {
    readonly contract?: Pick<ContractFacts, 'service'>;
}): {
    readonly name: string;
    readonly version: string;
};
