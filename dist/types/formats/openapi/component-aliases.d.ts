import { type Pair } from './pair.js';
import type { Walk } from './walk.js';
/**
 * Judges components that became, or were, nothing but a reference. One that stands for an equal value is written
 * differently and nothing else; where operations use one that does not, they tell what differs behind the reference.
 *
 * @param isUsed tells whether operations of both documents use a component
 * @see OpenAPI 3.1.0, section 4.8.23 (Reference Object)
 */
export declare function judgeAliases(walk: Walk, isUsed: (entry: Pair) => boolean): void;
