import type { CharacterSet } from './character-set.ts';
import { UnsupportedPattern } from './expression.ts';
import type { Condition } from './lookaround.ts';

/** What walks over texts, one code point at a time; state 0 is the first. */
export interface TextWalker {
  readonly sets: readonly CharacterSet[];
  step(from: number, codePoint: number): number;
  accepts(state: number): boolean;
  /** Whether the text has a match. */
  test(text: string): boolean;
}

/** Walks over a whole text. */
export function walkText(walker: Pick<TextWalker, 'step' | 'accepts'>, text: string): boolean {
  let state = 0;
  for (const character of text) state = walker.step(state, character.codePointAt(0) ?? 0);
  return walker.accepts(state);
}

const MAX_STATES = 5000;

/** Several patterns side by side, of which some must match and the others must not. */
export class JointPattern implements TextWalker {
  readonly sets: readonly CharacterSet[];
  readonly #walkers: readonly TextWalker[];
  readonly #wanted: readonly boolean[];
  readonly #states: (readonly number[])[] = [];
  readonly #known = new Map<string, number>();

  constructor(conditions: readonly Condition[], read: (source: string) => TextWalker) {
    this.#walkers = conditions.map(({ source }) => read(source));
    this.#wanted = conditions.map(({ isWanted }) => isWanted);
    const sets = this.#walkers.flatMap((walker) => walker.sets);
    this.sets = [...new Map(sets.map((set) => [String(set), set])).values()];
    this.#enter(this.#walkers.map(() => 0));
  }

  test(text: string): boolean {
    return walkText(this, text);
  }

  step(from: number, codePoint: number): number {
    const states = this.#state(from);
    return this.#enter(this.#walkers.map((walker, index) => walker.step(states[index] ?? 0, codePoint)));
  }

  accepts(state: number): boolean {
    const states = this.#state(state);
    return this.#walkers.every((walker, index) => walker.accepts(states[index] ?? 0) === this.#wanted[index]);
  }

  #state(index: number): readonly number[] {
    const states = this.#states[index];
    if (states === undefined) throw new UnsupportedPattern('a state that does not exist');
    return states;
  }

  #enter(states: readonly number[]): number {
    const key = states.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#states.length >= MAX_STATES) throw new UnsupportedPattern('too many states');
    this.#states.push(states);
    this.#known.set(key, this.#states.length - 1);
    return this.#states.length - 1;
  }
}
