import type { Direction } from '../../base/index.js';
import { type Pair, type Place } from './pair.js';
import { type Site } from './site.js';
import type { Walk } from './walk.js';
/** The two keywords of which a parameter or header has one. @see OpenAPI 3.1.0, section 4.8.12.2 */
export declare const VALUE_KEYWORDS: readonly ['schema', 'content'];
/**
 * Compares what the value of a parameter or header looks like.
 *
 * @param report called when one of `schema` and `content` takes the place of the other, or with another media type
 */
export declare function diffValueFormat(walk: Walk, pair: Pair, site: Site, direction: Direction, report: (format: string, place: Place) => void): void;
