import type { Direction } from '../../base/index.ts';
import { type Pair } from './pair.ts';
import type { Site } from './site.ts';
import type { Walk } from './walk.ts';
/** Compares two schemas and judges every difference by who writes the values. */
export declare function diffSchema(walk: Walk, entry: Pair, site: Site, direction: Direction): void;
