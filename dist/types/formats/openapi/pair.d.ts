import { type ChangeType } from '../../base/index.js';
import type { DocumentNode } from '../../document/index.js';
/** The same thing in both documents. */
export interface Pair {
    readonly before: DocumentNode;
    readonly after: DocumentNode;
}
/** One member of two maps, or one item of two lists; at least one side is there. */
export interface Sides {
    readonly before: DocumentNode | undefined;
    readonly after: DocumentNode | undefined;
    /** What the member belongs to; a report points there for the side that lacks it. */
    readonly parents: Pair;
}
/** Where a change is, in the terms of the two documents. */
export interface Place {
    readonly path: string;
    readonly type: ChangeType;
    readonly beforeAt: DocumentNode;
    readonly afterAt: DocumentNode;
    readonly before?: unknown;
    readonly after?: unknown;
}
/** The member of that name on both sides. */
export declare function sidesOf(parents: Pair, name: string): Sides;
/** Both sides when neither is missing. */
export declare function bothOf(sides: Sides): Pair | undefined;
/** Names that at least one of two maps has, in an order that the texts do not decide. */
export declare function namesOf(pair: Pair): string[];
/** True when both sides are there and have equal values; references are not followed. */
export declare function sameValue(sides: Sides): boolean;
/** The place of a keyword; a report shows its values. */
export declare function keywordPlace(sides: Sides, path: string): Place;
/** The place of a keyword with the values that apply, whether they are written or not. */
export declare function effectivePlace(sides: Sides, path: string, before: unknown, after: unknown): Place;
/** The place of a thing with a name; a report shows the name of what came or went, and nothing otherwise. */
export declare function namedPlace(sides: Sides, path: string, name: string): Place;
/** Names a value of a document, so that it can be found again. */
export declare function keyOf(node: DocumentNode): string;
