import type { ChangeType } from '../../base/index.js';
import type { DocumentNode } from '../../document/index.js';
import type { SchemaDeltaArgs, SchemaDeltaKind } from '../../rules/index.js';
export type { SchemaDeltaArgs, SchemaDeltaKind };
/** Where a difference stands, in the spelling of changes and in the two texts. */
export interface SchemaPlace {
    /** Tail relative to the compared schema: empty, `.properties[amount].type`, `.required[amount]`. */
    readonly path: string;
    readonly type: ChangeType;
    /** The old value, or the nearest old one that survives for something added. */
    readonly beforeAt?: DocumentNode | undefined;
    readonly afterAt?: DocumentNode | undefined;
}
/** One difference between two schemas; a format gives it its rule id `<format>/<prefix>-<kind>`. */
export interface SchemaDelta extends SchemaPlace {
    readonly kind: SchemaDeltaKind;
    readonly args: SchemaDeltaArgs;
    /** The values to show; left out when they are large. */
    readonly before?: unknown;
    readonly after?: unknown;
}
/** A difference that leaves the set of accepted values as it is: prose, examples, `x-` keys, redundant keywords. */
export interface SchemaAnnotation extends SchemaPlace {
    readonly keyword: string;
    /** Dotted name of the property it is about; empty for the schema as a whole. */
    readonly subject: string;
}
/** A reference that cannot be followed, so that what is behind it was not compared. */
export interface SchemaProblem {
    readonly message: string;
    /** The schema that holds the `$ref`. */
    readonly node: DocumentNode;
}
/** All that differs between two schemas, in document order. */
export interface SchemaDiff {
    readonly deltas: readonly SchemaDelta[];
    readonly annotations: readonly SchemaAnnotation[];
    readonly problems: readonly SchemaProblem[];
}
