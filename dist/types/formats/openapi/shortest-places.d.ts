import type { SchemaPlace } from '../json-schema/index.js';
/**
 * Keeps one place of every difference, the one with the shortest path, in the order of the paths: a shared definition
 * is told once, wherever it is used.
 *
 * @param factsOf tells apart differences of the same two values
 * @param isWorse says of two places of one difference whether the first one has to be told whatever its path
 */
export declare function keepShortestPlaces<T extends SchemaPlace>(places: readonly T[], factsOf: (place: T) => string, isWorse?: (place: T, than: T) => boolean): T[];
