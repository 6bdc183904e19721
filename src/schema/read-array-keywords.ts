import type { Contains, Doubt, Keywords } from './model.ts';
import { isEarly, isLate, isPresent, readChild, readCount, readList, type SchemaText } from './schema-text.ts';

/** The keywords about arrays in all dialects. */
export const ARRAY_KEYWORDS = [
  'items',
  'prefixItems',
  'additionalItems',
  'contains',
  'minItems',
  'maxItems',
  'uniqueItems',
  'unevaluatedItems',
];

/** Reads the keywords about arrays. */
export function readArrayKeywords(text: SchemaText, doubts: Doubt[]): Partial<Keywords> {
  const { raw } = text;
  return {
    ...readItems(text, doubts),
    contains: readContains(text, doubts),
    minItems: readCount(raw, 'minItems', 0, doubts),
    maxItems: readCount(raw, 'maxItems', Number.POSITIVE_INFINITY, doubts),
    uniqueItems: Object.hasOwn(raw, 'uniqueItems') && raw.uniqueItems === true,
    unevaluatedItems: isLate(text.dialect) ? readChild(text, 'unevaluatedItems') : undefined,
  };
}

/** Before 2020-12 a list under `items` was what `prefixItems` is now, and `additionalItems` the rest. */
function readItems(text: SchemaText, doubts: Doubt[]): Partial<Keywords> {
  const isTuple = isPresent(text.raw, 'items') && Array.isArray(text.raw.items);
  if (text.dialect === '2020-12') {
    if (isTuple) doubts.push({ keyword: 'items', reason: 'is a list, which 2020-12 calls prefixItems' });
    return {
      prefix: readList(text, 'prefixItems', doubts) ?? [],
      items: isTuple ? undefined : readChild(text, 'items'),
    };
  }
  if (!isTuple) return { items: readChild(text, 'items') };
  return { prefix: readList(text, 'items', doubts) ?? [], items: readChild(text, 'additionalItems') };
}

function readContains(text: SchemaText, doubts: Doubt[]): Contains | undefined {
  const node = isEarly(text.dialect) ? undefined : readChild(text, 'contains');
  if (node === undefined) return undefined;
  const counts = isLate(text.dialect);
  return {
    node,
    min: counts ? readCount(text.raw, 'minContains', 1, doubts) : 1,
    max: counts ? readCount(text.raw, 'maxContains', Number.POSITIVE_INFINITY, doubts) : Number.POSITIVE_INFINITY,
    evaluates: text.dialect === '2020-12',
  };
}
