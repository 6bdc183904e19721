/**
 * One text per value: names sorted, no white space. Equal values give equal texts whatever the order of their names.
 * Numbers that JSON lacks are written as the text of the number, so that they still differ from each other, and so are
 * those of a parsed list or map that no double holds.
 *
 * @see RFC 8785 for the idea; number formatting is that of ECMAScript.
 */
export declare function canonicalJson(value: unknown): string;
