import type { DocReport } from '../model.js';
/** The documentation of a contract with the keys of its JSON form, in their order. */
export declare function docDocument(report: DocReport): object;
