/** Spells every character that would not show as an escape (`\n`, `\u202e`), so that the result is one honest line. */
export declare function visibleText(text: string): string;
/** One line for any value: strings as they are (`""` when empty), others as compact JSON, long ones cut with `…`. */
export declare function visibleValue(value: unknown): string;
