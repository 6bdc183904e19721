import type { DocIndexReport, DocReport } from '../doc-model.js';
/** The documentation of a contract with the keys of its JSON form, in their order. */
export declare function docDocument(report: DocReport): object;
/** The documentation of several contracts. */
export declare function docIndexDocument({ entries, unreadable }: DocIndexReport): object;
