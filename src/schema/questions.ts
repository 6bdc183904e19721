import type { Budget } from './budget.ts';

/** How questions begin that may be answered by induction. */
export const PROOF = 'proof ';
const MAX_DEPTH = 200;
/** What rests on no open question. */
const NOTHING = Number.POSITIVE_INFINITY;

/**
 * Answers each question once. A question that comes up again while it is being answered, further inside the value, is
 * taken for answered with yes: values are finite, so that this is induction over their size. What was shown with its
 * help falls when it turns out to be wrong.
 */
export class Questions {
  /** Whether a question was left alone because too many others were open. */
  isTooDeep = false;
  readonly #budget: Budget;
  /** Questions answered with yes, and how many questions were open around the outermost one that the answer rests on. */
  readonly #shown = new Map<string, number>();
  /** Those that still rest on an open one, in the order they were answered. */
  readonly #provisional: string[] = [];
  readonly #failed = new Set<string>();
  /** Questions that are being answered: how far inside the value they were asked, and after how many others. */
  readonly #open = new Map<string, { readonly inside: number; readonly depth: number }>();
  #restsOn = NOTHING;
  #inside = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  answer(question: string, find: () => boolean): boolean {
    const known = this.#shown.get(question);
    if (known !== undefined) {
      this.#restsOn = Math.min(this.#restsOn, known);
      return true;
    }
    if (this.#failed.has(question)) return false;
    const asked = this.#open.get(question);
    if (asked === undefined) {
      if (this.#open.size < MAX_DEPTH) return this.#find(question, find);
      this.isTooDeep = true;
      return false;
    }
    if (asked.inside >= this.#inside || !question.startsWith(PROOF)) return false;
    this.#restsOn = Math.min(this.#restsOn, asked.depth);
    return true;
  }

  /** Asks about something inside the value. */
  inside(ask: () => boolean): boolean {
    this.#inside++;
    try {
      return ask();
    } finally {
      this.#inside--;
    }
  }

  /** Whether a question has been answered with yes for good. */
  isSettled(question: string): boolean {
    return this.#shown.get(question) === NOTHING;
  }

  forgetFailures(): void {
    this.#failed.clear();
  }

  /** Gives up all open questions, and what rests on them. */
  close(): void {
    for (const question of this.#provisional.splice(0)) this.#shown.delete(question);
    this.#open.clear();
    this.#inside = 0;
    this.#restsOn = NOTHING;
  }

  #find(question: string, find: () => boolean): boolean {
    this.#budget.spend();
    const depth = this.#open.size;
    this.#open.set(question, { inside: this.#inside, depth });
    const outer = this.#restsOn;
    this.#restsOn = NOTHING;
    const before = this.#provisional.length;
    try {
      const isTrue = find();
      if (isTrue) this.#remember(question, depth, before);
      else this.#forget(question, before);
      return isTrue;
    } finally {
      this.#open.delete(question);
      this.#restsOn = Math.min(outer, this.#restsOn < depth ? this.#restsOn : NOTHING);
    }
  }

  /** What rests on nothing but itself is settled, with all that was shown on the way. */
  #remember(question: string, depth: number, before: number): void {
    if (this.#restsOn < depth) {
      this.#provisional.push(question);
      this.#shown.set(question, this.#restsOn);
      return;
    }
    for (const each of this.#provisional.splice(before)) this.#shown.set(each, NOTHING);
    this.#shown.set(question, NOTHING);
  }

  /** Whatever was shown while the question was taken for true may fall with it. */
  #forget(question: string, before: number): void {
    for (const each of this.#provisional.splice(before)) this.#shown.delete(each);
    this.#failed.add(question);
  }
}
