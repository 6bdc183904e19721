import { buildMachine, type Machine, type MachineState } from './build-machine.ts';
import { type CharacterSet, includes } from './character-set.ts';
import { UnsupportedPattern } from './expression.ts';
import { JointPattern, type TextWalker, walkText } from './joint-pattern.ts';
import { splitLookaround } from './lookaround.ts';
import { parsePattern } from './parse-pattern.ts';

/** A deterministic state: what the machine may be in, and whether the text may end here. */
interface PatternState {
  readonly members: readonly number[];
  readonly accepts: boolean;
  readonly steps: Map<number, number>;
}

/** States of one pattern; beyond it its questions stay unanswered. */
const MAX_STATES = 5000;
/** Members of all those states together: what bounds the time that one pattern may take. */
const MAX_MEMBERS = 1_000_000;

/** A regular expression in linear time: it never backtracks, and its states are found as they are needed. */
class Pattern implements TextWalker {
  readonly source: string;
  /** The character sets of its moves, each once. */
  readonly sets: readonly CharacterSet[];
  readonly #machine: Machine;
  readonly #states: PatternState[] = [];
  readonly #known = new Map<string, number>();
  #members = 0;

  /** @throws UnsupportedPattern */
  constructor(source: string) {
    this.source = source;
    this.#machine = buildMachine(parsePattern(source));
    const sets = this.#machine.states.flatMap((state) => state.moves.map(({ set }) => set));
    this.sets = [...new Map(sets.map((set) => [String(set), set])).values()];
    this.#enter(this.#close([0], 'atStart'), true);
  }

  /** Whether the text has a match. @throws UnsupportedPattern when the machine grows too large */
  test(text: string): boolean {
    return walkText(this, text);
  }

  /** The state after one more code point; 0 is the first state. @throws UnsupportedPattern */
  step(from: number, codePoint: number): number {
    const state = this.#state(from);
    let to = state.steps.get(codePoint);
    if (to === undefined) {
      const reached = state.members.flatMap((member) => this.#moves(member, codePoint));
      to = this.#enter(this.#close(reached), false);
      state.steps.set(codePoint, to);
    }
    return to;
  }

  accepts(state: number): boolean {
    return this.#state(state).accepts;
  }

  #state(index: number): PatternState {
    const state = this.#states[index];
    if (state === undefined) throw new UnsupportedPattern('a state that does not exist');
    return state;
  }

  #moves(member: number, codePoint: number): number[] {
    return this.#member(member).moves.flatMap(({ set, to }) => (includes(set, codePoint) ? [to] : []));
  }

  #member(member: number): MachineState {
    return this.#machine.states[member] ?? { moves: [], free: [], atStart: [], atEnd: [] };
  }

  #enter(members: readonly number[], atStart: boolean): number {
    const key = `${atStart ? '^' : ''}${members.join(',')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#members += members.length;
    if (this.#states.length >= MAX_STATES || this.#members > MAX_MEMBERS)
      throw new UnsupportedPattern('too many states');
    // A text that ends at its start is empty: both kinds of anchors are free then, in any order.
    const ends = this.#close(members, 'atEnd', atStart ? 'atStart' : 'atEnd');
    this.#states.push({ members, accepts: ends.includes(this.#machine.final), steps: new Map() });
    this.#known.set(key, this.#states.length - 1);
    return this.#states.length - 1;
  }

  #close(members: readonly number[], ...anchors: readonly ('atStart' | 'atEnd')[]): number[] {
    const reached = new Set(members);
    for (const member of reached) {
      const state = this.#member(member);
      for (const to of state.free) reached.add(to);
      for (const anchor of anchors) for (const to of state[anchor]) reached.add(to);
    }
    return [...reached].sort((a, b) => a - b);
  }
}

const patterns = new Map<string, TextWalker | string>();
const MAX_REMEMBERED = 500;

/** Reads a pattern once; a text says why it is not understood. */
export function readPattern(source: string): TextWalker | string {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    if (patterns.size >= MAX_REMEMBERED) patterns.clear();
    pattern = tryPattern(source);
    patterns.set(source, pattern);
  }
  return pattern;
}

function tryPattern(source: string): TextWalker | string {
  try {
    const conditions = source.includes('(?') ? splitLookaround(source) : undefined;
    return conditions === undefined ? new Pattern(source) : new JointPattern(conditions, (part) => new Pattern(part));
  } catch (error) {
    if (error instanceof UnsupportedPattern) return error.message;
    throw error;
  }
}

/** Whether a text matches; `undefined` when the pattern is not understood. */
export function matchesPattern(source: string, text: string): boolean | undefined {
  const pattern = readPattern(source);
  if (typeof pattern === 'string') return undefined;
  try {
    return pattern.test(text);
  } catch (error) {
    if (error instanceof UnsupportedPattern) return undefined;
    throw error;
  }
}

/** The pattern of one text. */
export function patternOf(text: string): string {
  return `^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
}
