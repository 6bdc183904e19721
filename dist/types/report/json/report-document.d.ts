import { type Report } from '../model.js';
/** A report as the JSON document users get: `schemaVersion` first, keys in a fixed order, absent values `undefined`. */
export declare function reportDocument(report: Report): object;
