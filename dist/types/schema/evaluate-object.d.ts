import type { JsonObject } from '../base/index.js';
import type { Keywords, SchemaNode } from './model.js';
import type { Seen } from './seen.js';
import { type Verdict } from './verdict.js';
interface MemberEvaluator {
    accepts(node: SchemaNode, value: unknown, closing: boolean): Verdict;
    apply(node: SchemaNode, value: unknown, closing: boolean, seen: Seen): Verdict;
}
/** Decides the keywords about objects, and notes the names that they speak about. */
export declare function evaluateObject(evaluator: MemberEvaluator, keywords: Keywords, value: JsonObject, closing: boolean, seen: Seen): Verdict;
export {};
