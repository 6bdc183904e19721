import type { ChangeType } from '../../base/index.js';
import type { DocumentNode } from '../../document/index.js';
import type { SchemaDeltaArgs, SchemaDeltaKind } from '../../rules/index.js';
import type { SchemaEdge, SchemaPair } from './schema-pair.js';
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
/** A pair of schemas at one of the places where it is used. */
export interface SchemaVisit {
    readonly pair: SchemaPair;
    /** The way there; none for the compared schemas themselves. */
    readonly from?: {
        readonly visit: SchemaVisit;
        readonly edge: SchemaEdge;
    };
}
/** One difference between two schemas; a format gives it its rule id `<format>/<prefix>-<kind>`. */
export interface SchemaDelta extends SchemaPlace {
    readonly kind: SchemaDeltaKind;
    readonly args: SchemaDeltaArgs;
    /** Name below the innermost schemas, where it is about one property of theirs. */
    readonly name: string;
    /** The name under which a removed property seems to live on. */
    readonly renamedTo?: string;
    /** The values to show; left out when they are large. */
    readonly before?: unknown;
    readonly after?: unknown;
}
/** A difference with the schemas in which it was found. */
export interface LocatedDelta extends SchemaDelta {
    /** The difference as it stands in those schemas; the same one wherever they are used. */
    readonly origin: SchemaDelta;
    /** True when the schemas are used at further places, where nobody tells it again. */
    readonly hasMorePlaces: boolean;
    readonly visit: SchemaVisit;
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
    readonly deltas: readonly LocatedDelta[];
    readonly annotations: readonly SchemaAnnotation[];
    readonly problems: readonly SchemaProblem[];
}
