import type { CheckReport } from '../report/index.js';
/** The outputs of a check, by name. */
export declare function checkOutputs(report: CheckReport): {
    readonly [name: string]: string;
};
