/** Work that a comparison may do, in counts: the same schemas stop at the same place on every machine. */
export interface Budgets {
  /** Steps of the prover. */
  readonly steps: number;
  /** Values that are tried as counterexamples. */
  readonly candidates: number;
  /** Values of one schema document, its files included. */
  readonly nodes: number;
}

export const DEFAULT_BUDGETS: Budgets = { steps: 20_000, candidates: 6_000, nodes: 400_000 };

/** Thrown inside the engine when a budget runs out; {@link Budget.within} turns it into `undefined`. */
class OutOfBudget extends Error {}

/** Counts down one kind of work. */
export class Budget {
  used = 0;
  #limit: number;
  #amount: number;
  readonly #what: string;
  exhausted: string | undefined;

  constructor(limit: number, what: string) {
    this.#limit = limit;
    this.#amount = limit;
    this.#what = what;
  }

  /** @throws OutOfBudget */
  spend(amount = 1): void {
    this.used += amount;
    if (this.used <= this.#limit) return;
    this.exhausted = `the limit of ${this.#amount} ${this.#what} is reached`;
    throw new OutOfBudget();
  }

  /** Allows so much more work, for another attempt. */
  allow(amount: number): void {
    this.#limit = this.used + amount;
    this.#amount = amount;
    this.exhausted = undefined;
  }

  /** What `work` returns, `undefined` when the budget, or the stack, ran out on the way. */
  within<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (error instanceof RangeError) this.exhausted = 'the schema is nested too deeply, or leads back to itself';
      else if (!(error instanceof OutOfBudget)) throw error;
      return undefined;
    }
  }
}
