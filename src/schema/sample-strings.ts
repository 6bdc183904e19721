import type { Facts } from './facts.ts';
import { formatExamples } from './format.ts';
import type { Hints } from './hints.ts';
import { patternOf } from './pattern/pattern.ts';
import { possibleTexts } from './string-goals.ts';

/** Longer texts are not made up; shorter ones where a format may refuse them. */
const MAX_LENGTH = 200_000;
const MAX_FORMATTED = 3000;
const MAX_LISTED = 8;
const WORDS = ['a', 'text', '', 'b', 'A', '1', ' ', 'é', '😀'];

/** Texts of every length at which something changes, and of every combination of patterns. */
export function sampleStrings(facts: Facts, hints: Hints): string[] {
  const lengths = lengthsToTry(facts, hints);
  const texts = facts.formats.flatMap((format) => [...formatExamples(format)]);
  for (const value of hints.values) if (typeof value === 'string') texts.push(value, `${value}a`);
  if (facts.patterns.length === 0) {
    texts.push(...WORDS, ...lengths.map((length) => 'a'.repeat(length)));
    if (hints.patterns.length === 0) return [...new Set(texts)];
  }
  const ranges = [
    { min: facts.minLength, max: facts.maxLength },
    ...lengths.map((length) => ({ min: length, max: length })),
  ];
  // Beside the values of a list, a text that is none of them is wanted.
  const listed = hints.values.filter((value) => typeof value === 'string').slice(0, MAX_LISTED);
  const patterns = [...hints.patterns, ...listed.map(patternOf)];
  for (const range of ranges) {
    for (const { example } of possibleTexts(facts, patterns, range) ?? []) texts.push(example);
  }
  return [...new Set(texts)];
}

function lengthsToTry(facts: Facts, hints: Hints): number[] {
  const lengths = [facts.minLength, facts.maxLength, ...hints.lengths].flatMap((length) => [
    length,
    length + 1,
    length - 1,
  ]);
  const most = Math.min(facts.maxLength, facts.formats.length > 0 ? MAX_FORMATTED : MAX_LENGTH);
  const allowed = (length: number) => length >= facts.minLength && length <= most;
  return [...new Set(lengths)].filter(allowed).sort((a, b) => a - b);
}
