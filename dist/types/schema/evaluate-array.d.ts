import type { Keywords, SchemaNode } from './model.js';
import type { Seen } from './seen.js';
import { type Verdict } from './verdict.js';
interface ItemEvaluator {
    accepts(node: SchemaNode, value: unknown, closing: boolean): Verdict;
}
/** Decides the keywords about arrays, and notes the entries that they speak about. */
export declare function evaluateArray(evaluator: ItemEvaluator, keywords: Keywords, value: readonly unknown[], closing: boolean, seen: Seen): Verdict;
export {};
