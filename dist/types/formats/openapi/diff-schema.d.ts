import { type Direction } from '../../base/index.js';
import { type Pair } from './pair.js';
import { type Site } from './site.js';
import { type Walk } from './walk.js';
/** Compares two schemas and judges every difference by who writes the values. */
export declare function diffSchema(walk: Walk, entry: Pair, site: Site, direction: Direction): void;
