import { formatPath, isJsonObject } from '../../base/index.ts';
import { visibleValue } from '../visible-text.ts';
import { coded, type Fact, plain } from './block.ts';

const MAX_FACTS = 200;
const MAX_NESTING = 6;

/** Whatever the contract says besides, one row per value; what is nested too deeply is one value. */
export function metadataFacts(metadata: unknown): readonly Fact[] {
  const facts = listFacts(metadata, []);
  const more = facts.length - MAX_FACTS;
  return more > 0 ? [...facts.slice(0, MAX_FACTS), ['…', plain(`and ${more} more`)]] : facts;
}

function listFacts(value: unknown, path: readonly string[]): Fact[] {
  const isNested = isJsonObject(value) && Object.keys(value).length > 0 && path.length < MAX_NESTING;
  if (isNested) return Object.entries(value).flatMap(([name, inner]) => listFacts(inner, [...path, name]));
  return value === undefined ? [] : [[formatPath(path), coded(visibleValue(value))]];
}
