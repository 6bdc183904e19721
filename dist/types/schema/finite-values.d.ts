import type { Evaluator } from './evaluate.js';
import type { Facts } from './facts.js';
/** All values that facts allow, when they are few; some more may be listed. `undefined` when they are many. */
export declare function finiteValues(facts: Facts, evaluator: Evaluator): readonly unknown[] | undefined;
