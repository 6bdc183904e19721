import { compareText } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { SchemaPlace } from '../json-schema/index.ts';

/**
 * Keeps one place of every difference, the one with the shortest path, in the order of the paths: a shared definition
 * is told once, wherever it is used.
 *
 * @param factsOf tells apart differences of the same two values
 * @param isWorse says of two places of one difference whether the first one has to be told whatever its path
 */
export function keepShortestPlaces<T extends SchemaPlace>(
  places: readonly T[],
  factsOf: (place: T) => string,
  isWorse: (place: T, than: T) => boolean = () => false,
): T[] {
  const identities = new Map<DocumentNode, number>();
  const identify = (node: DocumentNode | undefined): number => {
    if (node === undefined) return -1;
    const known = identities.get(node) ?? identities.size;
    identities.set(node, known);
    return known;
  };
  const shortest = new Map<string, T>();
  for (const place of places) {
    const key = `${identify(place.beforeAt)} ${identify(place.afterAt)} ${factsOf(place)}`;
    const known = shortest.get(key);
    const isNearer = known !== undefined && !isWorse(known, place) && byPath(place, known) < 0;
    if (known === undefined || isNearer || isWorse(place, known)) shortest.set(key, place);
  }
  return [...shortest.values()].sort(byPath);
}

function byPath(a: SchemaPlace, b: SchemaPlace): number {
  return a.path.length - b.path.length || compareText(a.path, b.path);
}
