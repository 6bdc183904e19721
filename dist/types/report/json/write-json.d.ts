/**
 * A document as text. Numbers that JSON lacks (`.inf` in YAML) are written as texts, since `null`
 * would hide a value.
 *
 * @param spaces per level; 0 gives one line. Default 2
 */
export declare function writeJson(document: unknown, spaces?: number): string;
