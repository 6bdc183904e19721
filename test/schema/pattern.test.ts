import { describe, expect, it } from '@jest/globals';
import { classifyTexts } from '../../src/schema/pattern/classify-texts.ts';
import { matchesPattern } from '../../src/schema/pattern/pattern.ts';
import { createRandom, seedOf } from '../support/seeded-random.ts';

const ATOMS = [
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\d',
  '\\w',
  '^',
  '$',
  '(a|b)',
  '(?:ab)?',
  'a*',
  'b+',
  'a{2}',
  '(a|^b){1,2}',
  '[a-c]{0,2}',
  '\\s',
  'é',
  '\\u0061',
  '\\-',
];
const LETTERS = ['a', 'b', 'c', '1', ' ', 'é', '-', '\n', '😀'];
const SEED = seedOf('PACTO_FUZZ_SEED');

describe('patterns', () => {
  it(`match as JavaScript does (seed ${SEED})`, () => {
    const random = createRandom(SEED);
    const pick = (list: readonly string[], count: number) =>
      Array.from({ length: count }, () => list[Math.floor(random() * list.length)]).join('');
    const wrong: unknown[] = [];
    for (let round = 0; round < 2000; round++) {
      const source = pick(ATOMS, 1 + Math.floor(random() * 5));
      const text = pick(LETTERS, Math.floor(random() * 5));
      const expected = expressionOf(source)?.test(text);
      if (expected !== undefined && matchesPattern(source, text) !== expected) wrong.push({ source, text, expected });
    }
    expect(wrong).toEqual([]);
  });

  it.each(['(?=a)', '(?!a)', '(?<=a)b', '(a)\\1', '\\ba', 'a**', '[', '(', 'a{3,1}', '(?<n>a)\\k<n>', '\\p{Nonsense}'])(
    'do not understand %s',
    (source) => {
      expect(matchesPattern(source, 'a')).toBeUndefined();
    },
  );

  it('understand properties of Unicode', () => {
    expect(matchesPattern('^\\p{Lu}+$', 'ÄB')).toBe(true);
    expect(matchesPattern('^\\P{L}$', 'a')).toBe(false);
  });

  it('tell texts apart by all patterns at once, with a shortest example of each kind', () => {
    const classes = classifyTexts(['^a+$', '^[ab]{2}$'], { min: 1, max: 3 });
    expect(classes?.map(({ matches, example }) => `${example} ${matches}`)).toEqual([
      'a true,false',
      'b false,false',
      'aa true,true',
      'ab false,true',
    ]);
  });

  it('stop counting when there are too many states', () => {
    expect(classifyTexts(['(a|b)*a(a|b){14}$', '(a|b)*b(a|b){14}$'], { min: 0, max: 99 })).toBeUndefined();
  });
});

/** JavaScript's own reading; without the flag `u`, `\-` would be no escape. */
function expressionOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source.replaceAll('\\-', '-'), 'u');
  } catch {
    return undefined;
  }
}

describe('lookaround at the ends of a pattern', () => {
  const words = (length: number): string[] =>
    length === 0 ? [''] : ['', ...words(length - 1).flatMap((word) => [...'ab-A1('].map((letter) => letter + word))];

  it.each([
    '^(?!-)[a-z-]+$',
    '^(?=.*[A-Z])(?=.*\\d).{2,}$',
    '^(?!.*--)[a-z-]+(?<!-)$',
    '^(?!(?:aa|bb)$)[a-z]+$',
    '^[a-z]+(?<!b)(?<!-)$',
    '^(?![)(])a',
    '(?<=a)$',
    '^(?!$)',
  ])('matches as in JavaScript: %s', (source) => {
    const expression = new RegExp(source);
    const wrong = new Set(words(4).filter((word) => matchesPattern(source, word) !== expression.test(word)));
    expect([...wrong]).toEqual([]);
  });

  it.each(['^(?!a)b|c$', '^(?!x)?a$', '^a(?!b)$', '(?<!a)$|b'])('is not understood elsewhere: %s', (source) => {
    expect(matchesPattern(source, 'a')).toBeUndefined();
  });
});
