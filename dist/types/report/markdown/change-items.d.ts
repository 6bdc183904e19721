import type { Change } from '../../base/index.js';
import { type Markup } from './markup.js';
/** What an item says besides the change itself. */
export interface ChangeContext {
    /** Name of the service, where a document is about several. */
    readonly service?: string;
    /** Finds the line of a change: `folder/file:12`; empty when unknown. */
    readonly placeOf: (change: Change) => string;
}
/** A change with everything that helps to judge it: place, why, fix, proof, rule. */
export declare function fullItem(change: Change, context: ChangeContext): Markup;
/** A change on one line. */
export declare function briefItem(change: Change, context: ChangeContext): Markup;
