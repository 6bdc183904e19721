import type { ProtoDiff } from './proto-diff.js';
/** Why the removal of a message alone breaks no call; `undefined` when it may. */
export declare function reasonToDoWithout(diff: ProtoDiff, name: string): string | undefined;
