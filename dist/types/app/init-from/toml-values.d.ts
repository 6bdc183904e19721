/**
 * The plain texts of one table of a TOML file: `name = "value"` on a line of its own. Enough for the head of a package
 * manifest; anything else counts as absent.
 */
export declare function readTomlTexts(text: string, table: string): ReadonlyMap<string, string>;
