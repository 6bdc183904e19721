import type { Pair } from './pair.js';
import type { Walk } from './walk.js';
/** Reports what a walk that marks its own steps has left unjudged below two values. */
export declare function reportLeftovers(walk: Walk, pair: Pair, path: string): void;
