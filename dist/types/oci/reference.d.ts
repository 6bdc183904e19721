/** A repository in a registry. */
export interface RegistryRepository {
    readonly kind: 'registry';
    /** Host and port in lower case, an IPv6 address in brackets. */
    readonly host: string;
    readonly repository: string;
}
/** A repository in a folder of OCI image layouts. */
export interface LayoutRepository {
    readonly kind: 'layout';
    /** The folder that holds one folder per repository, as written. */
    readonly directory: string;
    readonly repository: string;
}
/** Where artifacts of one name are kept. */
export type Repository = RegistryRepository | LayoutRepository;
/** A repository with what to take from it. Where both are given, the digest decides. */
export type Reference = Repository & {
    readonly tag?: string;
    readonly digest?: string;
};
/** What service names are appended to: a registry with an optional path, or a folder of layouts. */
export type RegistryBase = {
    readonly kind: 'registry';
    readonly host: string;
    readonly prefix: string;
} | {
    readonly kind: 'layout';
    readonly directory: string;
};
/** What is wrong with the text of a reference, as a sentence, or `undefined` when nothing is. */
export declare function checkReference(text: string): string | undefined;
/**
 * Reads `oci://HOST[:PORT]/REPO[:TAG][@DIGEST]` or `oci-layout:DIR/REPO[:TAG][@DIGEST]`. In a layout reference the last
 * path segment is the repository, everything before it the folder.
 *
 * @throws AppError `USAGE`
 * @see OCI Distribution Specification 1.1, Pulling manifests
 */
export declare function parseReference(text: string): Reference;
/** Spells a reference; reading it again gives the same reference. */
export declare function formatReference(reference: Reference): string;
/** The repository of a reference, without tag and digest. */
export declare function repositoryOfReference(reference: Reference): Repository;
/**
 * Reads the text of `--registry`: `oci://HOST[/PREFIX]` or `oci-layout:DIR`.
 *
 * @throws AppError `USAGE`
 */
export declare function parseRegistryBase(text: string): RegistryBase;
/**
 * The repository of a service below a base.
 *
 * @throws AppError `USAGE` when the name cannot be part of a repository
 */
export declare function repositoryOf(base: RegistryBase, name: string): Repository;
/** References come from people and files; passwords and tokens in one must not reach a log. */
export declare function hideUserinfo(text: string): string;
