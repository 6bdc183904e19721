import { type CharacterSet, EVERYTHING } from './character-set.ts';
import { type Expression, UnsupportedPattern } from './expression.ts';

/** One state of a nondeterministic machine; steps `atStart` and `atEnd` are free only at that end of the text. */
export interface MachineState {
  readonly moves: { readonly set: CharacterSet; readonly to: number }[];
  readonly free: number[];
  readonly atStart: number[];
  readonly atEnd: number[];
}

/** A nondeterministic machine that starts in state 0 and searches: a match anywhere in the text counts. */
export interface Machine {
  readonly states: readonly MachineState[];
  readonly final: number;
}

const MAX_STATES = 3000;

/** @throws UnsupportedPattern when the machine would be too large */
export function buildMachine(expression: Expression): Machine {
  const builder = new Builder();
  const first = builder.add();
  builder.move(first, EVERYTHING, first);
  const final = builder.expand(expression, first);
  builder.move(final, EVERYTHING, final);
  return { states: builder.states, final };
}

class Builder {
  readonly states: MachineState[] = [];

  add(): number {
    if (this.states.length >= MAX_STATES) throw new UnsupportedPattern('too many states');
    this.states.push({ moves: [], free: [], atStart: [], atEnd: [] });
    return this.states.length - 1;
  }

  move(from: number, set: CharacterSet, to: number): void {
    this.states[from]?.moves.push({ set, to });
  }

  #free(from: number, to: number): void {
    this.states[from]?.free.push(to);
  }

  /** Adds what the expression matches after the state `from`; returns the state behind it. */
  expand(expression: Expression, from: number): number {
    switch (expression.kind) {
      case 'characters': {
        const to = this.add();
        this.move(from, expression.set, to);
        return to;
      }
      case 'sequence':
        return expression.parts.reduce((state, part) => this.expand(part, state), from);
      case 'choice': {
        const ends = expression.branches.map((branch) => this.expand(branch, this.#after(from)));
        const to = this.add();
        for (const end of ends) this.#free(end, to);
        return to;
      }
      case 'repeat':
        return this.#repeat(expression, from);
      case 'start':
      case 'end': {
        const to = this.add();
        this.states[from]?.[expression.kind === 'start' ? 'atStart' : 'atEnd'].push(to);
        return to;
      }
    }
  }

  /** A fresh state, so that loops of one branch do not reach the others. */
  #after(from: number): number {
    const state = this.add();
    this.#free(from, state);
    return state;
  }

  #repeat({ part, min, max }: Expression & { kind: 'repeat' }, from: number): number {
    let state = from;
    for (let count = 0; count < min; count++) state = this.expand(part, state);
    if (max === Number.POSITIVE_INFINITY) {
      const loop = this.#after(state);
      this.#free(this.expand(part, loop), loop);
      return this.#after(loop);
    }
    const exits = [state];
    for (let count = min; count < max; count++) {
      state = this.expand(part, this.#after(state));
      exits.push(state);
    }
    const to = this.add();
    for (const exit of exits) this.#free(exit, to);
    return to;
  }
}
