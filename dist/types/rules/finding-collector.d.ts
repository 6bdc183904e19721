import { type DocumentPath, type Finding, type Locatable, type Range } from '../base/index.js';
import type { ArgsOf, FindingRuleTable } from './rule.js';
/** Where a finding points: a value of a document, or a file as a whole. */
export type FindingPlace = (Locatable & {
    readonly path: DocumentPath;
}) | {
    readonly file: string;
    readonly range?: Range;
    readonly path?: string;
};
/** Turns rule ids and facts into findings. An unknown id or a missing fact does not compile. */
export declare class FindingCollector<Table extends FindingRuleTable> {
    #private;
    readonly findings: Finding[];
    constructor(table: Table);
    add<Id extends keyof Table & string>(id: Id, args: ArgsOf<Table, Id>, place: FindingPlace): void;
}
