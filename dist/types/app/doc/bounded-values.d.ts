import type { DocumentNode } from '../../document/index.js';
/** Values of one schema, which may refer to the same long one from many places: each is looked at once. */
export declare class BoundedValues {
    #private;
    /** The value; of a very long one the beginning of its JSON, as a text. */
    shown(value: unknown): unknown;
    /** The texts of a list. */
    namesIn(list: DocumentNode | undefined): ReadonlySet<unknown>;
    /** The only values that a schema takes, the first ones of many, with a word about the others. */
    allowedBy(list: DocumentNode | undefined, only: DocumentNode | undefined): {
        readonly allowed: readonly unknown[] | undefined;
        readonly more: readonly string[];
    };
}
