/** Names content by digest. @see OCI Image Specification 1.1, descriptor.md */
export interface Descriptor {
    readonly mediaType: string;
    readonly digest: string;
    /** Bytes. */
    readonly size: number;
    readonly annotations?: Annotations;
    /** The content itself in base64, for small content. */
    readonly data?: string;
}
/** Names and values that describe content. Ask with `Object.hasOwn`: the names come from outside. */
export type Annotations = {
    readonly [name: string]: string;
};
/** Reads a descriptor; a text says what is wrong with it, as the rest of a sentence. */
export declare function readDescriptor(value: unknown): Descriptor | string;
/** The texts of an annotation map; control characters, which could forge lines of a log, become spaces. */
export declare function readAnnotations(value: unknown): Annotations;
