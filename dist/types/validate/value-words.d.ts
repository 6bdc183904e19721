import type { DocumentNode } from '../document/index.js';
/** A value as it would stand in JSON, cut where it gets too long for a line of a report. */
export declare function quote(value: unknown): string;
/** What a reader sees at a place, in words: `the number 1.10`, `the text "x"`, `a list`, `nothing`. */
export declare function describeValue(node: DocumentNode): string;
/** A value as the author wrote it, for a sentence that needs no kind: `"x"`, `1.10`, `a list`. */
export declare function showValue(node: DocumentNode): string;
/** A number or boolean as the author spelt it: `1.10` stays `1.10`. */
export declare function spelling(node: DocumentNode): string;
/** The name a message uses for a place: the last name of its path, with the index for an item of a list. */
export declare function subjectOf(node: DocumentNode): string;
/** Names in a row: `a, b or c`. */
export declare function joinAlternatives(names: readonly string[]): string;
