/** A place in a text. Both numbers are 1-based; `column` counts UTF-16 units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** A stretch of text; `end` is exclusive. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
/** A stretch of one file. `file` is the path inside the bundle, with `/` separators. */
export interface Location {
    readonly file: string;
    readonly range: Range;
}
/** Anything that knows where it stands in a source file; asked only when a report needs it. */
export interface Locatable {
    location(): Location;
}
/** The first character of a text: where a finding about a whole file points. */
export declare const START_OF_FILE: Range;
