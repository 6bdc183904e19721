import type { ChangedEdge } from '../graph/index.js';
/** `+1.0.0`, `-1.0.0`, `1.0.0 → 1.1.0`, or the version that stays. */
export declare function versionChangeText({ type, before, after }: ChangedEdge): string;
/** What else differs: the range, whether it is needed, the reference, the content behind the same version. */
export declare function factChanges({ before, after }: ChangedEdge): string[];
