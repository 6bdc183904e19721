import { type DraftChange } from '../../base/index.js';
import { type ArgsOf, type ChangePlace, openapiRules } from '../../rules/index.js';
import { type Place } from './pair.js';
/** The table whose rules the walk reports. */
export type OpenapiRules = typeof openapiRules;
/** Where a change is; both nodes are known, because they tell whether two changes are one. */
export type RecordedPlace = Place & Pick<ChangePlace, 'direction' | 'ruling'>;
/**
 * Collects changes. A shared definition is walked once, and a change of it is reported once, with the names of all
 * operations that reach it, under the path of the first one that it hurts most.
 */
export declare class ChangeRecorder {
    #private;
    /** Names the operations that everything reported by `run` belongs to. */
    within(operations: readonly string[], run: () => void): void;
    /** The operations that the walk is in. */
    get operations(): readonly string[];
    add<Id extends keyof OpenapiRules & string>(id: Id, args: ArgsOf<OpenapiRules, Id>, place: RecordedPlace): void;
    /** Runs `run` for the first visitor of a key; later ones only join the changes that it found. */
    once(key: string, run: () => void): void;
    /** All changes in the order of their first visit. */
    changes(): DraftChange[];
}
