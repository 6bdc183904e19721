import { type Pair, type Sides } from './pair.js';
import type { Walk } from './walk.js';
/** What references lead to in one document; values are named by {@link keyOf}. */
export interface Reach {
    /** From all of the document. */
    readonly all: ReadonlySet<string>;
    /** From what the walk has compared. */
    readonly used: ReadonlySet<string>;
}
/** The reach of both documents. */
export interface Reaches {
    readonly before: Reach;
    readonly after: Reach;
}
/**
 * Reports what differs among definitions that the walk over the operations has not judged: definitions that nothing
 * uses, and whatever the walk left over in used ones. A definition that came or went with everything that refers to it
 * is covered by the changes there.
 *
 * @param path spelling of change paths for the root of the file
 */
export declare function reportUnjudgedDefinitions(walk: Walk, sides: Sides, path: string, reaches: Reaches): void;
/** True when what the walk has compared leads to a value in both documents. */
export declare function isUsed(reaches: Reaches, { before, after }: Pair): boolean;
