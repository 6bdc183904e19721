import type { Side } from './partial-schema.js';
import type { LocatedDelta } from './schema-diff.js';
/**
 * True when a limit is moved at a place that always counts, with nothing beside it that could keep the values between
 * the limits out: such values exist, also where none is found.
 */
export declare function isCertainLimit(delta: LocatedDelta, writer: Side): boolean;
