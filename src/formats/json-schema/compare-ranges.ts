import type { DocumentNode } from '../../document/index.ts';
import { addUndecided } from './add-undecided.ts';
import { sameValue } from './same-value.ts';
import type { SchemaPair } from './schema-pair.ts';
import type { SchemaView } from './schema-view.ts';
import { declaredTypes } from './type-set.ts';

/** One end of a range of numbers, for the lower end with its sign turned, so that larger is looser for both. */
interface RangeEnd {
  readonly limit: number;
  readonly isExclusive: boolean;
  readonly keyword: string;
  readonly node: DocumentNode;
}

interface EndKeywords {
  readonly inclusive: 'minimum' | 'maximum';
  readonly exclusive: 'exclusiveMinimum' | 'exclusiveMaximum';
  readonly sign: 1 | -1;
}

const ENDS: readonly EndKeywords[] = [
  { inclusive: 'minimum', exclusive: 'exclusiveMinimum', sign: -1 },
  { inclusive: 'maximum', exclusive: 'exclusiveMaximum', sign: 1 },
];

/**
 * Compares the least and the greatest number, whether `exclusiveMinimum` is a number or, as in draft 4 and OpenAPI 3.0,
 * says how to read `minimum`.
 */
export function compareRanges(pair: SchemaPair): void {
  for (const keywords of ENDS) compareEnd(pair, keywords);
}

function compareEnd(pair: SchemaPair, keywords: EndKeywords): void {
  const names = [keywords.inclusive, keywords.exclusive];
  if (names.every((keyword) => sameValue(pair.before.get(keyword), pair.after.get(keyword)))) return;
  const before = readEnd(pair.before, keywords);
  const after = readEnd(pair.after, keywords);
  if (before === 'malformed' || after === 'malformed') {
    for (const keyword of names) addUndecided(pair, keyword);
    return;
  }
  const tightening = compareEnds(before, after, isIntegral(pair.before) && isIntegral(pair.after));
  const order = tightening === 0 && isInexact(before, after) ? compareTexts(before, after, keywords.sign) : tightening;
  if (order === undefined) for (const keyword of names) addUndecided(pair, keyword);
  else if (order === 0) annotateEnd(pair, keywords);
  else addEndDelta(pair, order > 0, before, after);
}

function addEndDelta(pair: SchemaPair, isTighter: boolean, before: RangeEnd | undefined, after: RangeEnd | undefined) {
  const keyword = (after ?? before)?.keyword ?? '';
  pair.addDelta(isTighter ? 'constraint-tightened' : 'constraint-loosened', {
    keyword,
    before: before?.node.value,
    after: after?.node.value,
    texts: { ...describe('before', before), ...describe('after', after) },
    beforeAt: before?.node,
    afterAt: after?.node,
  });
}

/** True where one of two ends is written as a number that no double holds, so that reading them says too little. */
function isInexact(before: RangeEnd | undefined, after: RangeEnd | undefined): boolean {
  return before?.node.exact !== after?.node.exact;
}

/** Orders two ends by what is written; `undefined` where these are no whole numbers, or one excludes what it names. */
function compareTexts(before: RangeEnd | undefined, after: RangeEnd | undefined, sign: 1 | -1): number | undefined {
  const [old, now] = [before, after].map((end) => end?.node.exact ?? String(end?.node.value));
  const areWhole = [old, now].every((text) => text !== undefined && /^-?\d+$/.test(text));
  if (!areWhole || before?.isExclusive !== after?.isExclusive) return undefined;
  const difference = BigInt(old ?? 0) - BigInt(now ?? 0);
  return difference === 0n ? 0 : (difference > 0n ? 1 : -1) * sign;
}

/** A keyword that changed while the other one of its pair still decides; another spelling of the same end is silent. */
function annotateEnd(pair: SchemaPair, { inclusive, exclusive }: EndKeywords): void {
  const isOtherDraft = [pair.before, pair.after].some((view) => view.get(exclusive)?.value === true);
  if (isOtherDraft) return;
  for (const keyword of [inclusive, exclusive]) {
    if (!sameValue(pair.before.get(keyword), pair.after.get(keyword))) pair.addAnnotation(keyword);
  }
}

function readEnd(view: SchemaView, { inclusive, exclusive, sign }: EndKeywords): RangeEnd | undefined | 'malformed' {
  const node = view.get(inclusive);
  const other = view.get(exclusive);
  const flag = typeof other?.value === 'boolean' ? other.value : false;
  const inclusiveEnd = readLimit(node, sign, inclusive, flag);
  const exclusiveEnd = typeof other?.value === 'boolean' ? undefined : readLimit(other, sign, exclusive, true);
  if (inclusiveEnd === 'malformed' || exclusiveEnd === 'malformed') return 'malformed';
  return compareEnds(inclusiveEnd, exclusiveEnd, false) > 0 ? exclusiveEnd : inclusiveEnd;
}

function readLimit(
  node: DocumentNode | undefined,
  sign: 1 | -1,
  keyword: string,
  isExclusive: boolean,
): RangeEnd | undefined | 'malformed' {
  if (node === undefined) return undefined;
  if (typeof node.value !== 'number' || !Number.isFinite(node.value)) return 'malformed';
  return { limit: node.value * sign, isExclusive, keyword, node };
}

/** Positive when `after` is stricter; no end is the loosest of all. */
function compareEnds(before: RangeEnd | undefined, after: RangeEnd | undefined, integral: boolean): number {
  if (before === undefined || after === undefined) return Number(after !== undefined) - Number(before !== undefined);
  const [beforeLimit, beforeExclusive] = effectiveLimit(before, integral);
  const [afterLimit, afterExclusive] = effectiveLimit(after, integral);
  return beforeLimit - afterLimit || Number(afterExclusive) - Number(beforeExclusive);
}

/** For integers every end can be read as an inclusive one: below 5 means up to 4. */
function effectiveLimit({ limit, isExclusive }: RangeEnd, integral: boolean): [number, boolean] {
  if (!integral) return [limit, isExclusive];
  return [isExclusive ? Math.ceil(limit) - 1 : Math.floor(limit), false];
}

function isIntegral(view: SchemaView): boolean {
  const types = declaredTypes(view);
  return types !== undefined && types !== 'malformed' && types.size === 1 && types.has('integer');
}

function describe(side: 'before' | 'after', end: RangeEnd | undefined): { [side: string]: string } {
  if (end === undefined) return {};
  return { [side]: end.isExclusive ? `${end.node.shown} (exclusive)` : String(end.node.shown) };
}
