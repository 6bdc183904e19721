import { type SchemaNodes } from './anchor.js';
import { type PartialSchema, type Side } from './partial-schema.js';
import type { LocatedDelta, SchemaVisit } from './schema-diff.js';
/** What is asked about one difference. */
export interface Pinpoint extends PartialSchema {
    /** The definitions that it is a part of; the compared schemas unless given. */
    readonly within?: SchemaNodes;
    /** The way to those definitions. */
    readonly visit?: SchemaVisit;
}
/**
 * A schema of the whole value that says, of all that one side's schema says, only what a difference is about: what it
 * refuses is refused because of that difference. `undefined` when no such schema can be made.
 */
export declare function pinpoint(delta: LocatedDelta, side: Side): Pinpoint | undefined;
/** The same for the whole list that a value came to or went from: what is wrong with a value is told in its words. */
export declare function pinpointList(delta: LocatedDelta, side: Side): Pinpoint | undefined;
/** A schema of the whole value that lets everything pass but a name beside the property that a difference is about. */
export declare function pinpointAbsence(delta: LocatedDelta, side: Side, name: string): Pinpoint | undefined;
