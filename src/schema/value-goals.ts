import { canonicalJson, isJsonObject } from '../base/index.ts';
import type { Facts } from './facts.ts';
import type { Keywords, SchemaNode } from './model.ts';
import { patternOf } from './pattern/pattern.ts';
import type { ProofContext } from './proof-context.ts';
import { possibleTexts } from './string-goals.ts';
import type { SyntheticNodes } from './synthetic-node.ts';
import { ARRAY, OBJECT, STRING } from './type-set.ts';

/** More values are not spelled out as schemas. */
const MAX_VALUES = 16;

/**
 * Whether a value with the facts is one of a list. Where the facts allow few values, these have been tried one by one
 * before: what is left are texts that patterns allow, and objects and arrays that are fixed down to the last member.
 */
export function provesListed(context: ProofContext, facts: Facts, values: readonly unknown[]): boolean {
  if (values.length > MAX_VALUES) return false;
  if (facts.types === STRING) return areTextsListed(facts, values);
  if (facts.types !== OBJECT && facts.types !== ARRAY) return false;
  return values.some((value) => {
    if (typeof value !== 'object' || value === null) return false;
    return context.attempt(() => context.proves(facts, exactly(context.facts.made, value)));
  });
}

function areTextsListed(facts: Facts, values: readonly unknown[]): boolean {
  if (facts.patterns.length === 0) return false;
  const texts = values.filter((value) => typeof value === 'string').map(patternOf);
  return possibleTexts(facts, texts)?.every(({ matches }) => matches.includes(true)) ?? false;
}

/** The schema of one value. */
function exactly(made: SyntheticNodes, value: unknown): SchemaNode {
  return made.make(`exactly ${canonicalJson(value)}`, exactKeywords(made, value));
}

function exactKeywords(made: SyntheticNodes, value: unknown): Partial<Keywords> {
  if (Array.isArray(value)) {
    const prefix = value.map((item) => exactly(made, item));
    return { types: ARRAY, prefix, items: made.never(), minItems: value.length };
  }
  if (!isJsonObject(value)) return { values: [value] };
  const members = Object.entries(value).map(([name, member]) => [name, exactly(made, member)] as const);
  return { types: OBJECT, properties: new Map(members), additional: made.never(), required: Object.keys(value) };
}
