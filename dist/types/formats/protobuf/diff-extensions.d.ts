import { type ProtoDiff } from './proto-diff.ts';
/** Compares the fields that `extend` blocks add to messages. */
export declare function diffExtensions(diff: ProtoDiff): void;
