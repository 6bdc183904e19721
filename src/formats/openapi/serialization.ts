import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { effectivePlace, type Pair, type Place, sidesOf } from './pair.ts';
import { keywordPath, type Site } from './site.ts';

/** Keywords that decide how the value of a parameter or header becomes text. */
export const SERIALIZATION_KEYWORDS = ['style', 'explode', 'allowReserved', 'allowEmptyValue'] as const;

/**
 * Lists the keywords whose effective values differ; writing a default out is no difference.
 *
 * @param location `query`, `path`, `header`, `cookie`
 * @see OpenAPI 3.1.0, section 4.8.12.2.2: defaults of `style` by location, of `explode` by style
 */
export function serializationChanges(pair: Pair, location: string, site: Site): { keyword: string; place: Place }[] {
  const [before, after] = [effective(pair.before, location), effective(pair.after, location)];
  return SERIALIZATION_KEYWORDS.flatMap((keyword) => {
    const sides = sidesOf(pair, keyword);
    const isWritten = sides.before !== undefined || sides.after !== undefined;
    if (!isWritten || canonicalJson(before[keyword]) === canonicalJson(after[keyword])) return [];
    const path = keywordPath(site.path, keyword);
    return [{ keyword, place: effectivePlace(sides, path, before[keyword], after[keyword]) }];
  });
}

function effective(node: DocumentNode, location: string) {
  const style = valueOr(node.get('style'), location === 'query' || location === 'cookie' ? 'form' : 'simple');
  return {
    style,
    explode: valueOr(node.get('explode'), style === 'form'),
    allowReserved: valueOr(node.get('allowReserved'), false),
    allowEmptyValue: valueOr(node.get('allowEmptyValue'), false),
  };
}

function valueOr(node: DocumentNode | undefined, otherwise: unknown): unknown {
  return node === undefined ? otherwise : node.value;
}
