import { type Pair, type Place } from './pair.js';
import { type Site } from './site.js';
/** Keywords that decide how the value of a parameter or header becomes text. */
export declare const SERIALIZATION_KEYWORDS: readonly ['style', 'explode', 'allowReserved', 'allowEmptyValue'];
/**
 * Lists the keywords whose effective values differ; writing a default out is no difference.
 *
 * @param location `query`, `path`, `header`, `cookie`
 * @see OpenAPI 3.1.0, section 4.8.12.2.2: defaults of `style` by location, of `explode` by style
 */
export declare function serializationChanges(pair: Pair, location: string, site: Site): {
    keyword: string;
    place: Place;
}[];
