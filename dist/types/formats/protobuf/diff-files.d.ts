import { type ProtoDiff } from './proto-diff.ts';
/** Compares what files say about themselves: syntax, package, imports, options. */
export declare function diffFiles(diff: ProtoDiff): void;
