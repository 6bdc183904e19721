import { type ProtoDiff } from './proto-diff.js';
/** Compares what files say about themselves: syntax, package, imports, options. */
export declare function diffFiles(diff: ProtoDiff): void;
