import { type Pair } from './pair.js';
/** A schema at a place below another one. */
export interface PlacedSchema {
    readonly pair: Pair;
    /** Names the pair. */
    readonly key: string;
    /** `.items`, `.properties[amount]`; empty for the schema itself. */
    readonly tail: string;
}
/**
 * Finds the schemas that are written differently, past those that are written the same: whatever differs there,
 * differs behind a reference. Definitions that refer to each other in circles are each looked at once, and the many
 * operations that wrap one of them need not each compare all of them.
 */
export declare class SchemaReach {
    #private;
    /** @param resolve follows the references of both sides; `undefined` when one leads nowhere */
    constructor(resolve: (entry: Pair) => Pair | undefined);
    /** The schemas to compare in place of one, nearest first. */
    from(root: Pair): PlacedSchema[];
}
