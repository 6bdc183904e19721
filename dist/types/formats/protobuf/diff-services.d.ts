import { type ProtoDiff } from './proto-diff.js';
/** Compares which services there are and the methods of those that both sides have. */
export declare function diffServices(diff: ProtoDiff): void;
