/** A destination in parentheses, and where the text goes on after them. */
export interface Destination {
    readonly destination: string;
    readonly end: number;
}
/** Reads `(destination "title")` where it begins; `undefined` for anything else. */
export declare function readDestination(text: string, start: number): Destination | undefined;
