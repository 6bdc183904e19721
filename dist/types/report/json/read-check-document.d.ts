import type { CheckReport, FailureReport } from '../model.js';
/**
 * Reads the JSON form of a check, or of a run that came to no verdict, as somebody else sent it: only known keys, only
 * of the right shape.
 *
 * @throws ShapeError
 */
export declare function readCheckDocument(value: unknown): CheckReport | FailureReport;
