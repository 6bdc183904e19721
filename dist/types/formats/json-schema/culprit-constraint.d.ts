import { type PartialSchema, type Side } from './partial-schema.js';
import type { LocatedDelta } from './schema-diff.js';
/** Keywords that say the same wherever they stand, whatever stands beside them. */
export declare const INDEPENDENT: ReadonlySet<string>;
/** What one side's schema says, at the place of a difference, about the thing that differs. */
export declare function culpritConstraint(delta: LocatedDelta, side: Side): PartialSchema | undefined;
/** The list of values that a difference is about, where it is about one value of a list. */
export declare function allowedList({ kind, visit }: LocatedDelta, side: Side): PartialSchema | undefined;
