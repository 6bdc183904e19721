/** What begins a list item. */
export interface ListMarker {
    /** Its character; items of one list have the same. */
    readonly kind: string;
    readonly number?: number;
    /** Where the text of the item begins. */
    readonly indent: number;
    readonly isEmpty: boolean;
}
/** The marker at the beginning of a line, if there is one. */
export declare function listMarker(line: string): ListMarker | undefined;
/** The lines of an item without their indentation, and the line that follows it. */
export declare function takeItem(lines: readonly string[], at: number, { indent }: ListMarker, startsBlock: (line: string) => boolean): {
    readonly lines: readonly string[];
    readonly next: number;
};
