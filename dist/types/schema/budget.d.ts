/** Work that a comparison may do, in counts: the same schemas stop at the same place on every machine. */
export interface Budgets {
    /** Steps of the prover. */
    readonly steps: number;
    /** Values that are tried as counterexamples. */
    readonly candidates: number;
    /** Values of one schema document, its files included. */
    readonly nodes: number;
}
export declare const DEFAULT_BUDGETS: Budgets;
/** Counts down one kind of work. */
export declare class Budget {
    #private;
    used: number;
    exhausted: string | undefined;
    constructor(limit: number, what: string);
    /** @throws OutOfBudget */
    spend(amount?: number): void;
    /** Allows so much more work, for another attempt. */
    allow(amount: number): void;
    /** What `work` returns, `undefined` when the budget, or the stack, ran out on the way. */
    within<T>(work: () => T): T | undefined;
}
