import type { Direction } from '../../base/index.js';
import { Coverage, type DocumentNode } from '../../document/index.js';
import { asyncapiRules } from '../../rules/index.js';
import { SchemaDiffer, SchemaJudge } from '../json-schema/index.js';
import { ChangeRecorder, type MessageFlow } from './change-recorder.js';
import type { Action, EventDocument } from './event-model.js';
import type { Part } from './part.js';
/** Where the walk is: how change paths and messages name the place. */
export interface Site {
    /** `asyncapi.operations[sendOrder]` */
    readonly path: string;
    /** `operation sendOrder` */
    readonly owner: string;
}
/** The state of one comparison. */
export declare class Walk {
    #private;
    readonly before: EventDocument;
    readonly after: EventDocument;
    readonly coverage: Coverage;
    readonly differ: SchemaDiffer;
    readonly recorder: ChangeRecorder;
    /** Entries whose key changed: what is left unjudged inside them is looked for at both keys. */
    readonly renamed: [DocumentNode, DocumentNode][];
    constructor(before: EventDocument, after: EventDocument);
    /** Judges schemas that are written in two formats by the values that they accept. */
    judgeOf(beforeFormat: string | undefined, afterFormat: string | undefined): SchemaJudge;
    /** True when both documents are written for the same major version, so that their members can be compared. */
    get isSameMajor(): boolean;
    /** Marks something that only the old document has, with the definitions that it refers to. */
    markRemoved(holder: DocumentNode): void;
    /** Marks something that only the new document has, with the definitions that it refers to. */
    markAdded(holder: DocumentNode): void;
    /** Marks what leads to an object of each side. */
    markPlumbing(before: Part, after: Part): void;
    /** Says that an entry of the old document is the same as one of the new under another key. */
    settleRenamed(before: DocumentNode, after: DocumentNode): void;
    /** Messages of a 2.x document are read in both directions, because its authors mean either. */
    flowOf(action: Action): MessageFlow;
}
/** True when the two readings of a message that may be sent or received give different classes. */
export declare function isCapped(flow: MessageFlow, kind: keyof RulesOf<'send'> & keyof RulesOf<'receive'>): boolean;
/** The kinds of differences that have a row for a direction. */
type RulesOf<Prefix extends string> = {
    [Id in keyof typeof asyncapiRules as Id extends `asyncapi/${Prefix}-${infer Kind}` ? Kind : never]: true;
};
/** How rule ids spell a direction. */
export declare function prefixOf(direction: Direction): 'send' | 'receive';
export {};
