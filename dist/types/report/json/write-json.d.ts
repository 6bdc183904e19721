/**
 * A document as text, two spaces per level. Numbers that JSON lacks (`.inf` in YAML) are written as texts, since `null`
 * would hide a value.
 */
export declare function writeJson(document: unknown): string;
