import type { Direction } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { diffMediaType } from './diff-content.ts';
import { diffSchema } from './diff-schema.ts';
import { reportUnclassified } from './members.ts';
import { bothOf, effectivePlace, type Pair, type Place, sidesOf } from './pair.ts';
import { atEntry, atKeyword, type Site } from './site.ts';
import type { Walk } from './walk.ts';

/** The two keywords of which a parameter or header has one. @see OpenAPI 3.1.0, section 4.8.12.2 */
export const VALUE_KEYWORDS = ['schema', 'content'] as const;

/**
 * Compares what the value of a parameter or header looks like.
 *
 * @param report called when one of `schema` and `content` takes the place of the other, or with another media type
 */
export function diffValueFormat(
  walk: Walk,
  pair: Pair,
  site: Site,
  direction: Direction,
  report: (format: string, place: Place) => void,
): void {
  const [before, after] = [formatOf(pair.before), formatOf(pair.after)];
  if (before !== after) {
    const sides = { before: formatNode(pair.before), after: formatNode(pair.after), parents: pair };
    report(after ?? before ?? '', effectivePlace(sides, site.path, before, after));
    return;
  }
  const schemas = bothOf(sidesOf(pair, 'schema'));
  if (schemas !== undefined) diffSchema(walk, schemas, atKeyword(site, 'schema'), direction);
  diffSingleContent(walk, pair, site, direction, schemas !== undefined);
}

function diffSingleContent(walk: Walk, pair: Pair, site: Site, direction: Direction, hasSchema: boolean): void {
  const sides = sidesOf(pair, 'content');
  const content = bothOf(sides);
  const [name, ...others] = content?.before.keys() ?? [];
  const media = content === undefined || name === undefined ? undefined : bothOf(sidesOf(content, name));
  if (media === undefined || name === undefined || hasSchema || others.length > 0) {
    if (sides.before ?? sides.after) reportUnclassified(walk, sides, `${site.path}.content`);
  } else {
    diffMediaType(walk, media, atEntry(site, 'content', name), name, direction);
  }
}

/** `schema`, the media types of `content`, or nothing. */
function formatOf(node: DocumentNode): string | undefined {
  if (node.get('schema') !== undefined) return 'schema';
  return node.get('content')?.keys().sort().join(', ');
}

function formatNode(node: DocumentNode): DocumentNode | undefined {
  return node.get('schema') ?? node.get('content');
}
