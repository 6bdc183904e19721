import type { DocumentNode } from '../../document/index.ts';
import { visibleValue } from '../../report/index.ts';

/** Keywords that limit a value, with how their value reads; in this order. */
const LIMITS: readonly (readonly [keyword: string, text: (value: string) => string])[] = [
  ['minimum', (value) => `at least ${value}`],
  ['exclusiveMinimum', (value) => `above ${value}`],
  ['maximum', (value) => `at most ${value}`],
  ['exclusiveMaximum', (value) => `below ${value}`],
  ['multipleOf', (value) => `a multiple of ${value}`],
  ['minLength', (value) => `at least ${countOf(value, 'character')}`],
  ['maxLength', (value) => `at most ${countOf(value, 'character')}`],
  ['pattern', (value) => `matches ${value}`],
  ['minItems', (value) => `at least ${countOf(value, 'item')}`],
  ['maxItems', (value) => `at most ${countOf(value, 'item')}`],
];

/** What a schema says about its values besides the type, in words. */
export function schemaLimits(find: (keyword: string) => DocumentNode | undefined): string[] {
  const limits = LIMITS.flatMap(([keyword, text]) => {
    const value = find(keyword)?.value;
    return typeof value === 'number' || typeof value === 'string' ? [text(visibleValue(value))] : [];
  });
  return find('uniqueItems')?.value === true ? [...limits, 'no item twice'] : limits;
}

function countOf(value: string, what: string): string {
  return `${value} ${what}${value === '1' ? '' : 's'}`;
}
