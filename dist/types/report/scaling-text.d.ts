import type { ExplainReport } from './model.js';
/** How many copies run: `3`, `2-4`, `2-` without an upper bound; `undefined` when nothing is said. */
export declare function scalingText(scaling: ExplainReport['scaling']): string | undefined;
