import { type ProtoDiff } from './proto-diff.js';
/** Compares which enums there are and the values of those that both sides have. */
export declare function diffEnums(diff: ProtoDiff): void;
