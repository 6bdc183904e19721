/** A reference to something outside the bundle, taken apart as far as checks need it. */
interface OciReference {
    /** `registry`: `oci://…`; `local`: a path, `file://…` or `oci-layout:…`. */
    readonly kind: 'registry' | 'local';
    readonly tag?: string;
    readonly digest?: string;
}
/** A reference, or what is wrong with its text. */
export type CheckedReference = {
    readonly reference: OciReference;
    readonly problem?: undefined;
} | {
    readonly reference?: undefined;
    readonly problem: string;
    readonly fix: string;
};
/**
 * Checks a reference of a dependency, configuration, policy or chart: `oci://HOST[:PORT]/REPOSITORY[:TAG][@DIGEST]`, or
 * a local one, which is any path.
 *
 * @see OCI Distribution Specification 1.1, section "Pulling manifests", for names and tags; image-spec for digests
 */
export declare function checkReference(text: string): CheckedReference;
/** Checks an image reference `HOST[:PORT]/REPOSITORY[:TAG][@DIGEST]`, written without a scheme. */
export declare function checkImageReference(text: string): CheckedReference;
export {};
