import { type ProtoDiff } from './proto-diff.js';
/** Compares which messages there are and what is in those that both sides have. */
export declare function diffMessages(diff: ProtoDiff): void;
/** True when a message around the definition is among `names`. */
export declare function isInside(name: string, names: {
    has(name: string): boolean;
}): boolean;
