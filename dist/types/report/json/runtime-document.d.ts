import type { ExplainReport } from '../model.js';
/** How a service runs, with the keys of its JSON form, in their order. */
export declare function runtimeDocument(runtime: ExplainReport['runtime']): object | undefined;
