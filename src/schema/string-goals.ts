import { saysOnlyValues } from './clash.ts';
import type { Facts } from './facts.ts';
import { formatTypes, isKnownFormat } from './format.ts';
import type { SchemaNode } from './model.ts';
import { classifyTexts, type LengthRange, type TextClass } from './pattern/classify-texts.ts';
import { patternOf } from './pattern/pattern.ts';
import type { Goal, ProofContext } from './proof-context.ts';
import { STRING, type TypeSet } from './type-set.ts';

/** What a schema demands of texts. */
export function stringGoals({ keywords, side }: SchemaNode): Goal[] {
  const { minLength, maxLength, pattern, format } = keywords;
  const goals: Goal[] = [];
  const add = (keyword: string, types: TypeSet, check: (facts: Facts, context: ProofContext) => boolean): void => {
    const applies: Goal['check'] = (context, facts) => (facts.types & types) === 0 || check(facts, context);
    goals.push({ keyword, keywords: [keyword], splits: false, types, check: applies });
  };
  if (minLength > 0)
    add(
      'minLength',
      STRING,
      (facts) => !mayHaveLength(facts, { min: facts.minLength, max: Math.min(facts.maxLength, minLength - 1) }),
    );
  if (Number.isFinite(maxLength))
    add(
      'maxLength',
      STRING,
      (facts) => !mayHaveLength(facts, { min: Math.max(facts.minLength, maxLength + 1), max: facts.maxLength }),
    );
  if (pattern !== undefined) add('pattern', STRING, (facts) => impliesPattern(facts, pattern));
  if (format !== undefined && (!isKnownFormat(format) || formatTypes(format) !== 0)) {
    // A format that no validator knows may be checked by one of the next version.
    const types = formatTypes(format) || STRING;
    add('format', types, (facts, { evaluator: { assertsFormats } }) =>
      facts.parts.some(
        ({ node }) => node.keywords.format === format && (assertsFormats(node.side) || !assertsFormats(side)),
      ),
    );
  }
  return goals;
}

/** Groups of texts that are still possible, by one more pattern; `undefined` when the patterns are not understood. */
export function possibleTexts(
  facts: Facts,
  more: readonly string[] = [],
  lengths: LengthRange = { min: facts.minLength, max: facts.maxLength },
): readonly TextClass[] | undefined {
  const excluded = excludedPatterns(facts);
  const patterns = [...facts.patterns, ...excluded, ...more];
  const classes = classifyTexts(patterns, lengths);
  return classes
    ?.filter(({ matches }) => patterns.every((_, index) => isPossible(facts, excluded.length, index, matches[index])))
    .map(({ matches, example }) => ({ matches: matches.slice(patterns.length - more.length), example }));
}

/** Patterns that do not match, texts that are not meant among them. */
function excludedPatterns({ negatives }: Facts): string[] {
  return negatives.flatMap((node) => {
    const { pattern, values = [] } = node.keywords;
    if (pattern !== undefined) return isOnlyPattern(node, pattern) ? [pattern] : [];
    const isListed = saysOnlyValues(node) && values.length <= MAX_EXCLUDED;
    return isListed ? values.filter((value) => typeof value === 'string').map(patternOf) : [];
  });
}

/** Of a longer list of texts that are not meant, none is told apart. */
const MAX_EXCLUDED = 8;

function isPossible(facts: Facts, excluded: number, index: number, match: boolean | undefined): boolean {
  if (index < facts.patterns.length) return match === true;
  return index >= facts.patterns.length + excluded || match === false;
}

/** Whether a negative says nothing but that a pattern does not match. */
function isOnlyPattern({ side, keywords }: SchemaNode, pattern: string): boolean {
  return side === 'nobody' && keywords.pattern === pattern;
}

function impliesPattern(facts: Facts, pattern: string): boolean {
  if (facts.patterns.includes(pattern)) return true;
  const known = possibleTexts(facts, [pattern]) ?? possibleTextsByLength(facts, pattern);
  return known?.every(({ matches }) => matches[0] === true) ?? false;
}

/** When one of the known patterns is not understood, the lengths alone may be enough. */
function possibleTextsByLength(facts: Facts, pattern: string): readonly TextClass[] | undefined {
  return classifyTexts([pattern], { min: facts.minLength, max: facts.maxLength });
}

/** Whether some text with the facts may have a length of a range. */
function mayHaveLength(facts: Facts, lengths: LengthRange): boolean {
  if (lengths.min > lengths.max) return false;
  if (facts.patterns.length === 0 && excludedPatterns(facts).length === 0) return true;
  return possibleTexts(facts, [], lengths)?.length !== 0;
}
