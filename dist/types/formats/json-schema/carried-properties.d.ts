import type { Direction } from '../../base/index.js';
import type { Side } from './partial-schema.js';
import type { LocatedDelta, SchemaVisit } from './schema-diff.js';
/**
 * What `readOnly` or `writeOnly` makes of a difference: it is about a property that no message of the direction carries
 * (`moot`), or it is the keyword itself, so that messages carry the property as before (`same`), no longer (`gone`),
 * have to (`needed`) or may (`new`).
 */
export type Carriage = 'moot' | 'same' | 'gone' | 'needed' | 'new';
/** How the two sides of a comparison are read. */
export interface CarriageOptions {
    readonly direction: Direction;
    /** Whether what stands beside a `$ref` counts. */
    readonly readsSiblings: {
        readonly [Of in Side]: boolean;
    };
}
/** A property with the schemas that have it. */
interface PropertyPlace {
    readonly owner: SchemaVisit;
    readonly name: string;
}
/** `undefined` for a difference that has nothing to do with what messages carry. */
export declare function carriageOf(delta: LocatedDelta, options: CarriageOptions): Carriage | undefined;
/** The property that a place is about, past the branches of `allOf`. */
export declare function propertyAt(visit: SchemaVisit): PropertyPlace | undefined;
export {};
