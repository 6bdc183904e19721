/**
 * The code of an error of Node or undici, or of the error behind it. Asks for the field instead of the class: errors
 * may come from another realm.
 */
export declare function errorCodeOf(error: unknown, depth?: number): string | undefined;
