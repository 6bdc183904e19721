/**
 * The text of a number that was read as another one, because no double holds it: `9223372036854775807`, `1e400`. Equal
 * numbers have equal texts.
 */
export declare function exactNumber(text: string, value: number): string | undefined;
