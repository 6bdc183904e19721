import type { Pair } from './pair.ts';
import type { Walk } from './walk.ts';
/** Reports what a walk that marks its own steps has left unjudged below two values. */
export declare function reportLeftovers(walk: Walk, pair: Pair, path: string): void;
