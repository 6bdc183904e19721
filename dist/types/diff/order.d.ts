import { type Change } from '../base/index.js';
import { type SectionChange } from './section.js';
/** A finished change with what decides its place in the list. */
export interface RankedChange {
    readonly change: Change;
    readonly origin: SectionChange;
}
/** Worst class first, then area, then position in the documents, then path. */
export declare function compareRankedChanges(a: RankedChange, b: RankedChange): number;
