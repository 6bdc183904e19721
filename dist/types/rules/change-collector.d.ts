import type { ChangeType, Classification, Direction, DraftChange, Locatable, Proof } from '../base/index.js';
import type { ArgsOf, ChangeRuleTable } from './rule.js';
/** What is known about one change beyond its row; what is left out is as the row says. */
export interface ChangeRuling {
    readonly classification?: Classification;
    readonly why?: string;
    readonly fix?: string;
    readonly proof?: Proof;
    readonly renamedTo?: string;
    /** A clause that the reason ends with. */
    readonly note?: string;
}
/** Where a change happened and between which values. */
export interface ChangePlace {
    /** Upstream's spelling, `openapi.paths[/charges].methods[GET]`. */
    readonly path: string;
    readonly type: ChangeType;
    /** What a report shows as the old and the new value; keep it short. */
    readonly before?: unknown;
    readonly after?: unknown;
    /** For a removed thing `afterAt` is its surviving parent, for an added one `beforeAt` is its parent. */
    readonly beforeAt?: Locatable | undefined;
    readonly afterAt?: Locatable | undefined;
    readonly direction?: Direction | undefined;
    readonly ruling?: ChangeRuling | undefined;
}
/** Turns rule ids and facts into changes. An unknown id or a missing fact does not compile. */
export declare class ChangeCollector<Table extends ChangeRuleTable> {
    #private;
    readonly changes: DraftChange[];
    constructor(table: Table);
    add<Id extends keyof Table & string>(id: Id, args: ArgsOf<Table, Id>, place: ChangePlace): void;
}
