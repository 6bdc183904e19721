import { type Direction } from '../../base/index.js';
import { Coverage, type DocumentNode, type DocumentSet } from '../../document/index.js';
import { type JudgedDelta, type SchemaDiff } from '../json-schema/index.js';
import { ChangeRecorder } from './change-recorder.js';
import { ImpliedSubtypes, type SubtypeMap } from './implied-subtypes.js';
import { type Pair } from './pair.js';
import { SchemaReach } from './schema-reach.js';
import type { Site } from './site.js';
/** A path item below a callback, compared after everything else so that nesting needs no recursion. */
export interface PendingPathItem {
    readonly entry: Pair;
    readonly site: Site;
    readonly operations: string[];
}
/** What every part of one comparison shares. */
export declare class Walk {
    #private;
    readonly recorder: ChangeRecorder;
    readonly coverage: Coverage;
    /** Root values of the two documents. */
    readonly roots: Pair;
    /** Names of security schemes before → after, where they differ. */
    readonly renamedSchemes: ReadonlyMap<string, string>;
    /** Values that were compared and from which references lead on. */
    readonly used: {
        readonly before: DocumentNode[];
        readonly after: DocumentNode[];
    };
    /** True once a compared operation needs the credentials that the document names for all. */
    readonly inheritsSecurity: {
        before: boolean;
        after: boolean;
    };
    /** Subtypes that operations reach without naming them. */
    readonly subtypes: {
        readonly before: ImpliedSubtypes;
        readonly after: ImpliedSubtypes;
    };
    readonly schemaReach: SchemaReach;
    constructor(before: DocumentSet, after: DocumentSet, roots: Pair, renamedSchemes: ReadonlyMap<string, string>);
    /** What a value of the document before stands for; `undefined` when its reference leads nowhere. */
    resolveBefore(node: DocumentNode | undefined): DocumentNode | undefined;
    /** What a value of the document after stands for; `undefined` when its reference leads nowhere. */
    resolveAfter(node: DocumentNode | undefined): DocumentNode | undefined;
    /** What two values stand for; `undefined` when a reference leads nowhere, which reading has reported. */
    resolve(pair: Pair): Pair | undefined;
    /** What differs between two schemas, whoever writes the values, at its nearest places; prose at one of them. */
    diffSchemas({ before, after }: Pair): SchemaDiff;
    /** The same differences, judged by the values that the two schemas accept and by who writes them, each at one place. */
    judgeSchemas(pair: Pair, direction: Direction): JudgedDelta[];
    /** A name for a map of subtypes; equal for the same one. */
    nameOf(subtypes: SubtypeMap): number;
    /** Remembers that both values were compared. */
    use(pair: {
        readonly before: DocumentNode | undefined;
        readonly after: DocumentNode | undefined;
    }): void;
    /** Remembers a path item to compare later; one that several operations share is compared once. */
    postpone(entry: Pair, site: Site): void;
    /** The next postponed path item, until none is left. */
    takePending(): PendingPathItem | undefined;
}
/** How rule ids name the schemas of a direction. */
export declare function schemaRole(direction: Direction): 'request' | 'response';
