import { representatives } from './alphabet.ts';
import { UnsupportedPattern } from './expression.ts';
import type { TextWalker } from './joint-pattern.ts';
import { readPattern } from './pattern.ts';

/** Lengths of texts in code points. */
export interface LengthRange {
  readonly min: number;
  readonly max: number;
}

/** A group of texts that match the same ones of some patterns. */
export interface TextClass {
  /** One entry per pattern. */
  readonly matches: readonly boolean[];
  /** A shortest text of the group. */
  readonly example: string;
}

interface Place {
  readonly states: readonly number[];
  readonly length: number;
  readonly text: string;
}

/** States of the product of all patterns. */
const MAX_PLACES = 4000;
/** Steps of all patterns: what bounds the time. */
const MAX_STEPS = 300_000;
/** Lengths beyond are not told apart. */
const LONGEST_LENGTH = 2048;

/**
 * Every combination of matches that some text has, found by walking all patterns side by side; `undefined` when a
 * pattern is not understood or the walk is too long. Lengths that are too large to count are left out of account: there
 * are combinations then that no text of the lengths has.
 */
export function classifyTexts(sources: readonly string[], lengths: LengthRange): readonly TextClass[] | undefined {
  const key = JSON.stringify([sources, lengths.min, lengths.max === Number.POSITIVE_INFINITY ? '' : lengths.max]);
  if (!known.has(key)) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, classify(sources, lengths));
  }
  return known.get(key);
}

/** The same patterns meet again and again. */
const known = new Map<string, readonly TextClass[] | undefined>();
const MAX_KNOWN = 500;

function classify(sources: readonly string[], lengths: LengthRange): readonly TextClass[] | undefined {
  const patterns: TextWalker[] = [];
  for (const source of sources) {
    const pattern = readPattern(source);
    if (typeof pattern === 'string') return undefined;
    patterns.push(pattern);
  }
  return tryWalk(patterns, lengths) ?? tryWalk(patterns, { min: 0, max: Number.POSITIVE_INFINITY });
}

function tryWalk(patterns: readonly TextWalker[], lengths: LengthRange): readonly TextClass[] | undefined {
  try {
    return walk(patterns, lengths);
  } catch (error) {
    if (error instanceof UnsupportedPattern) return undefined;
    throw error;
  }
}

function walk(patterns: readonly TextWalker[], { min, max }: LengthRange): readonly TextClass[] {
  const letters = representatives(patterns.flatMap((pattern) => pattern.sets));
  const least = min > LONGEST_LENGTH ? 0 : min;
  const most = max > LONGEST_LENGTH ? Number.POSITIVE_INFINITY : max;
  const longest = Number.isFinite(most) ? most : least;
  const found = new Map<string, TextClass>();
  let steps = 0;
  const queue = new PlaceQueue({ states: patterns.map(() => 0), length: 0, text: '' });
  for (const place of queue.places.values()) {
    if (place.length >= least) record(found, patterns, place);
    if (place.length >= most) continue;
    steps += letters.length * patterns.length;
    if (steps > MAX_STEPS) throw new UnsupportedPattern('too many steps');
    for (const letter of letters) queue.add(advance(patterns, place, letter, longest));
  }
  return [...found.values()];
}

/** Places in the order in which they were found, each once. */
class PlaceQueue {
  readonly places = new Map<string, Place>();

  constructor(first: Place) {
    this.add(first);
  }

  /** @throws UnsupportedPattern when there are too many */
  add(place: Place): void {
    const key = `${place.length}:${place.states.join(',')}`;
    if (this.places.has(key)) return;
    if (this.places.size >= MAX_PLACES) throw new UnsupportedPattern('too many states');
    this.places.set(key, place);
  }
}

function advance(patterns: readonly TextWalker[], place: Place, letter: number, longest: number): Place {
  return {
    states: patterns.map((pattern, index) => pattern.step(place.states[index] ?? 0, letter)),
    length: Math.min(place.length + 1, longest),
    text: place.text + String.fromCodePoint(letter),
  };
}

function record(found: Map<string, TextClass>, patterns: readonly TextWalker[], place: Place): void {
  const matches = patterns.map((pattern, index) => pattern.accepts(place.states[index] ?? 0));
  const key = matches.join();
  if (!found.has(key)) found.set(key, { matches, example: place.text });
}
