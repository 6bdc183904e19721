import { type ProtoDiff } from './proto-diff.js';
/** Names every definition that differs although no change speaks of it, so that nothing is passed over in silence. */
export declare function reportUnclassified(diff: ProtoDiff): void;
