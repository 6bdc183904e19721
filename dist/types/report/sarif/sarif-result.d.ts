import type { Change, Finding } from '../../base/index.js';
import type { Versions } from '../proof-text.js';
/** What results need besides the change or finding. */
export interface ResultPlace {
    /** Folder or reference of the bundle at hand. */
    readonly source: string;
    /** Where a result without a file of its own points: code scanning drops results without a location. */
    readonly mainFile: string;
    /** Folder of the bundle it is compared with, where that is in the repository. */
    readonly before?: string;
    readonly ruleIndexes: ReadonlyMap<string, number>;
}
/** What changes need besides that. */
export interface ChangePlace extends ResultPlace {
    readonly versions: Versions;
}
/** A change as a result; one without a line in the bundle at hand points at the main file. */
export declare function changeResult({ source, mainFile, before, ruleIndexes, versions, }: ChangePlace): (change: Change) => object;
/** A finding as a result; one without a file points at the main file. */
export declare function findingResult({ source, mainFile, ruleIndexes }: ResultPlace): (finding: Finding) => object;
