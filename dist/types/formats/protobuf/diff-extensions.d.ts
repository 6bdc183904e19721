import { type ProtoDiff } from './proto-diff.js';
/** Compares the fields that `extend` blocks add to messages. */
export declare function diffExtensions(diff: ProtoDiff): void;
