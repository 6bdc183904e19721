/** One vertical line of nodes, from top to bottom. */
export interface Lane {
    readonly nodes: readonly number[];
    /** Its middle. */
    readonly x: number;
}
/**
 * Splits columns into lanes, so that the whole is about as wide as a screen is compared with its height: a tower of a
 * hundred nodes can only be read from up close. Neighbours in a column stay neighbours, now side by side.
 */
export declare function splitLanes(columns: readonly (readonly number[])[]): readonly Lane[];
