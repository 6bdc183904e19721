import { type CharacterSet } from './character-set.js';
/** One code point for each group of code points that no set tells apart, readable ones first. */
export declare function representatives(sets: readonly CharacterSet[]): number[];
