/** A schema with the other documents that its `$ref`s name, to tell which parts a part leads to. */
export declare class SchemaLibrary {
    #private;
    readonly root: unknown;
    /** @param others further documents by absolute URI; the root says its own in `$id` */
    constructor(root: unknown, others?: ReadonlyMap<string, unknown>);
    /** All schema objects that make up a part of the root, what its `$ref`s lead to included. */
    reachable(part: unknown): ReadonlySet<unknown>;
}
