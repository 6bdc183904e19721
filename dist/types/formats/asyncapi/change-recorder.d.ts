import { type Direction, type DraftChange } from '../../base/index.js';
import type { DocumentNode } from '../../document/index.js';
import { type ArgsOf, asyncapiRules, type ChangePlace } from '../../rules/index.js';
/** The table whose rules the walk reports. */
type AsyncapiRules = typeof asyncapiRules;
/** Where a change is; both nodes are known, because they tell whether two changes are one. */
export interface RecordedPlace extends ChangePlace {
    readonly beforeAt: DocumentNode;
    readonly afterAt: DocumentNode;
}
/**
 * How sure the direction of a message is. `either`: the document leaves it open, so a class that the other direction
 * does not share becomes POTENTIAL_BREAKING.
 */
export interface MessageFlow {
    readonly direction: Direction;
    readonly certainty: 'certain' | 'either';
}
/**
 * Collects changes. A message or schema that several operations share is reported once, with the names of all, under
 * the path of the first one that it hurts most.
 */
export declare class ChangeRecorder {
    #private;
    /** Names the operation that everything reported by `run` belongs to. */
    within(operation: string, run: () => void): void;
    /** Says whether what `run` reports rests on something that a reference does not lead to. */
    unread(isUnread: boolean, run: () => void): void;
    add<Id extends keyof AsyncapiRules & string>(id: Id, args: ArgsOf<AsyncapiRules, Id>, place: RecordedPlace, isCapped?: boolean): void;
    get isEmpty(): boolean;
    /** All changes in the order of their first visit. */
    changes(): DraftChange[];
}
export {};
