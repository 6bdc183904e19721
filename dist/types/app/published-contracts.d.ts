import type { ParseCache } from '../document/index.js';
import { type Reference, type Store } from '../oci/index.js';
import { type VersionRange } from '../version/index.js';
import { type KnownContract, type SummaryCache } from './known-contract.js';
import { type LoadedBundle } from './loaded-bundle.js';
import { type Mirrors } from './mirrors.js';
/** A bundle that came from a registry. */
export type PublishedBundle = LoadedBundle & Required<Pick<LoadedBundle, 'origin'>>;
/** A contract that came from a registry, with or without its bundle. */
export type PublishedContract = KnownContract & Required<Pick<KnownContract, 'origin'>>;
/**
 * Contracts in registries, read at most once in a process: a tag is resolved to one digest, a digest is fetched once,
 * so that everything a run says is about the same state.
 */
export declare class PublishedContracts {
    #private;
    /**
     * @param from makes the folder of an `oci-layout:` reference absolute
     * @param parses documents that were parsed before
     * @param summaries contracts that were read before
     */
    constructor(store: Store, mirrors: Mirrors, from: (folder: string) => string, parses?: ParseCache, summaries?: SummaryCache);
    /**
     * Loads what a reference names; without tag and digest the highest published version, inside a range where one is
     * given.
     *
     * @throws AppError as stores do; `ARTIFACT_NOT_FOUND` when no version is published or the range admits none
     */
    load(reference: string, range?: VersionRange): Promise<PublishedBundle>;
    /**
     * The same for who only asks what the contract refers to: its bundle is neither read again, where that is remembered,
     * nor kept.
     */
    loadSummary(reference: string, range?: VersionRange): Promise<PublishedContract>;
    /** Versions that tags of a repository spell, lowest first; whether the artifact agrees is seen when it is loaded. */
    listVersions(reference: string): Promise<string[]>;
    /**
     * The highest of the given versions whose artifact has the version that its tag says, so that a floating tag such as
     * `1` is never taken for a version.
     */
    findHighest(reference: string, versions: readonly string[], range?: VersionRange): Promise<PublishedBundle | undefined>;
    /** The artifact tagged with a version, or `undefined` when its contract says another version. */
    loadVersion(reference: string, version: string): Promise<PublishedBundle | undefined>;
    /** The same for who does not look into the bundle, which is not kept. */
    summariseVersion(reference: string, version: string): Promise<PublishedContract | undefined>;
    /** The artifact that a tag stood for when its digest was looked up; not read again when the run knows it already. */
    loadAt(reference: string, digest: string): Promise<PublishedBundle>;
    /** Digest of the layer that holds the files of an artifact; `undefined` for what is no bundle. */
    findLayer(reference: string): Promise<string | undefined>;
    /** The place a reference leads to after mirrors. @throws AppError `USAGE` */
    locate(reference: string): Reference;
    /** Where mirrors lead a reference, as they are configured; `undefined` where none applies. */
    mirrored(reference: string): string | undefined;
    /** One text per repository, whatever spelling or mirror leads there; `undefined` for what is no reference. */
    repositoryKey(reference: string): string | undefined;
}
