/** How many items a section shows for each service: first those in full, then those on one line. */
export interface ItemLimit {
    readonly full: number;
    readonly brief: number;
}
/** How much of each part of a report is shown. What is not shown is counted. */
export interface Limits {
    /** Changes that fail the check. */
    readonly failing: ItemLimit;
    /** Changes that may hurt and do not fail it. */
    readonly others: ItemLimit;
    readonly harmless: number;
    /** Findings of each kind, and entries of the waiver to paste. */
    readonly findings: number;
    /** Rows of the table of services, failing ones first. */
    readonly rows: number;
    /** Consumers of each service that would pick a break up. */
    readonly consumers: number;
}
/** Everything. */
export declare const NO_LIMITS: Limits;
/** From everything to counts alone: a report is written with the first that fits. */
export declare const LAYERS: readonly Limits[];
