import type { Budget } from './budget.ts';
import { saysOnlyValues } from './clash.ts';
import { isImpossible } from './emptiness.ts';
import type { Evaluator } from './evaluate.ts';
import type { FactBuilder } from './fact-builder.ts';
import type { Choice, Facts, Part } from './facts.ts';
import { finiteValues } from './finite-values.ts';
import { goalsOf } from './goals.ts';
import { isListed } from './listed-values.ts';
import type { SchemaNode } from './model.ts';
import { paradoxOf } from './paradox.ts';
import type { Goal, ProofContext } from './proof-context.ts';
import { PROOF, Questions } from './questions.ts';
import { haveSameDoubts, type SameSchemas } from './same-schema.ts';
import { ANY } from './type-set.ts';
import { discriminatorChoices, typeChoice } from './value-choices.ts';
import { allOf, type Verdict } from './verdict.ts';

/** Choices that are settled at the same time. */
const MAX_SPLITS = 3;

/** What deciding about one value costs, in steps. */
const ONE_VALUE = 0.03;

/** What kept a proof from being found. */
export interface Culprit {
  readonly node: SchemaNode;
  readonly keyword: string;
  /** The writer's schema at the same place. */
  readonly writer: SchemaNode | undefined;
  /** Why the keyword could not be read; absent when it was read but not shown. */
  readonly reason: string | undefined;
}

/**
 * Shows that every value with some facts fits a schema. What it shows is true; what it does not show may be true.
 * Schemas that lead back to themselves are proved by induction over the size of values.
 */
export class Prover implements ProofContext {
  readonly facts: FactBuilder;
  readonly evaluator: Evaluator;
  readonly same: SameSchemas;
  readonly budget: Budget;
  culprit: Culprit | undefined;
  #questions: Questions;
  /** Questions that are put off, while that is done. */
  #later: Map<string, { readonly facts: Facts; readonly node: SchemaNode }> | undefined;
  #attempts = 0;

  constructor(facts: FactBuilder, evaluator: Evaluator, same: SameSchemas, budget: Budget) {
    this.facts = facts;
    this.evaluator = evaluator;
    this.same = same;
    this.budget = budget;
    this.#questions = new Questions(budget);
  }

  proves(facts: Facts, node: SchemaNode): boolean {
    if (facts.parts.some((part) => this.same.same(part.node, node))) return true;
    return this.#questions.answer(questionOf(facts, node), () => this.#proves(facts, node));
  }

  provesInside(parts: readonly Part[], node: SchemaNode): boolean {
    if (parts.some((part) => this.same.same(part.node, node))) return true;
    const facts = this.facts.of(parts);
    if (this.#later === undefined || this.#attempts > 0) return this.#questions.inside(() => this.proves(facts, node));
    this.#later.set(questionOf(facts, node), { facts, node });
    return true;
  }

  /** Whether a proof was given up because schemas lead from one to the next too often. */
  get isTooDeep(): boolean {
    return this.#questions.isTooDeep;
  }

  /**
   * The same as {@link Prover.proves} for schemas that lead from one to the next: questions about what is inside the
   * value are put off, and each is answered once. All of them have to be answered with yes: this is induction too.
   */
  provesInTurn(facts: Facts, node: SchemaNode): boolean {
    const before = this.#questions;
    this.#questions = new Questions(this.budget);
    this.#later = new Map([[questionOf(facts, node), { facts, node }]]);
    try {
      for (const question of this.#later.values()) if (!this.proves(question.facts, question.node)) return false;
      return true;
    } finally {
      this.#later = undefined;
      this.#questions = before;
    }
  }

  isEmpty(facts: Facts): boolean {
    return this.#questions.answer(`empty ${facts.key}`, () => this.attempt(() => isImpossible(this, facts, 1)));
  }

  isPlainlyEmpty(facts: Facts): boolean {
    return this.#questions.answer(`plainly empty ${facts.key}`, () => this.attempt(() => isImpossible(this, facts, 0)));
  }

  attempt(work: () => boolean): boolean {
    this.#attempts++;
    try {
      return work();
    } finally {
      this.#attempts--;
    }
  }

  blame(facts: Facts, node: SchemaNode, keyword: string, reason?: string): void {
    if (this.#attempts > 0 || this.culprit !== undefined) return;
    const writers = facts.parts.filter((part) => part.node.side === 'writer').map((part) => part.node);
    const [doubtful] = writers.filter(({ keywords }) => keywords.doubts.length > 0);
    const [doubt] = doubtful?.keywords.doubts ?? [];
    const cause = reason === undefined && doubt !== undefined ? doubt : { keyword, reason };
    this.culprit = { node, writer: doubtful ?? writers[0], ...cause };
  }

  /** Forgets what failed, perhaps for lack of budget. */
  reset(): void {
    this.#questions.forgetFailures();
    this.culprit = undefined;
    this.settle();
  }

  /** Closes the questions that a budget left open. */
  settle(): void {
    this.#questions.close();
    this.#attempts = 0;
  }

  /** Whether a proof has been found before. */
  hasShown(parts: readonly Part[], node: SchemaNode): boolean {
    if (parts.some((part) => this.same.same(part.node, node))) return true;
    return this.#questions.isSettled(questionOf(this.facts.of(parts), node));
  }

  #proves(facts: Facts, node: SchemaNode): boolean {
    const [doubt] = node.keywords.doubts;
    if (doubt !== undefined && !this.#isDoubtShared(facts, node, doubt.keyword)) {
      this.blame(facts, node, doubt.keyword, doubt.reason);
      return this.isEmpty(facts);
    }
    const paradox = paradoxOf(node);
    if (paradox !== undefined) {
      this.blame(facts, node, paradox, 'leads back to the schema that it is a part of');
      return this.isEmpty(facts);
    }
    const decided = this.#decideEach(facts, node);
    if (decided === true) return true;
    if (decided === false) this.blame(facts, node, this.#refusingKeyword(facts, node));
    return decided !== false && goalsOf(node).every((goal) => this.#meets(facts, node, goal));
  }

  /** The same words that nobody understands mean the same on both sides. */
  #isDoubtShared(facts: Facts, node: SchemaNode, keyword: string): boolean {
    return (
      node.keywords.doubts.length === 1 &&
      facts.parts.some((part) => haveSameDoubts(part.node, node) && this.same.sameKeywords(part.node, node, [keyword]))
    );
  }

  /** Whether each of few values fits; `undefined` when they are many, or when that cannot be told. */
  #decideEach(facts: Facts, node: SchemaNode): Verdict {
    const values = finiteValues(facts, this.evaluator);
    if (values === undefined) return undefined;
    const { values: listed } = node.keywords;
    // However long both lists are, looking values up takes no time worth counting.
    if (listed !== undefined && saysOnlyValues(node) && values.every((value) => isListed(listed, value))) return true;
    return allOf(values, (value) => {
      this.budget.spend(ONE_VALUE);
      const isRuledOut = facts.excluded.some((negative) => this.evaluator.fitsOpposed(negative, value) === true);
      return isRuledOut || this.evaluator.acceptsGiven(facts.formats, node, value);
    });
  }

  #refusingKeyword(facts: Facts, node: SchemaNode): string {
    const goals = goalsOf(node);
    return goals.find((goal) => !this.attempt(() => goal.check(this, facts)))?.keyword ?? goals[0]?.keyword ?? '';
  }

  #meets(facts: Facts, node: SchemaNode, goal: Goal): boolean {
    const { keywords } = goal;
    if (keywords.length > 0 && facts.parts.some((part) => this.same.sameKeywords(part.node, node, keywords)))
      return true;
    const { culprit } = this;
    if (goal.check(this, facts)) return true;
    this.blame(facts, node, goal.keyword);
    if (!this.attempt(() => this.isEmpty(facts) || this.#meetsOfTypes(facts, node, goal))) return false;
    this.culprit = culprit;
    return true;
  }

  /** Only values of the types that a goal is about can fail to meet it. */
  #meetsOfTypes(facts: Facts, node: SchemaNode, goal: Goal): boolean {
    const { types = ANY } = goal;
    if ((facts.types & ~types) === 0) return this.#meetsBySplitting(facts, node, goal);
    const narrowed = this.facts.add(facts, this.facts.made.ofTypes(facts.types & types));
    return (
      this.#meetsIn(narrowed, node, goal) || this.isEmpty(narrowed) || this.#meetsBySplitting(narrowed, node, goal)
    );
  }

  /** One choice is mostly enough, so that all are tried before any two of them. */
  #meetsBySplitting(facts: Facts, node: SchemaNode, goal: Goal): boolean {
    for (let splits = 1; splits <= MAX_SPLITS; splits++) {
      if (this.#meetsInCases(facts, node, goal, splits)) return true;
    }
    return false;
  }

  /** Settles one choice after the other: a goal is met when it is met in every branch of one of them. */
  #meetsInCases(facts: Facts, node: SchemaNode, goal: Goal, splits: number): boolean {
    if (splits === 0) return false;
    return this.#choices(facts, node, goal).some((choice) =>
      choice.branches.every((branch) => {
        this.budget.spend();
        const inCase = this.facts.take(facts, choice, branch);
        if (inCase.types === 0) return true;
        return (
          this.#meetsIn(inCase, node, goal) ||
          this.isEmpty(inCase) ||
          this.#meetsInCases(inCase, node, goal, splits - 1)
        );
      }),
    );
  }

  #meetsIn(facts: Facts, node: SchemaNode, goal: Goal): boolean {
    return this.#decideEach(facts, node) ?? goal.check(this, facts);
  }

  #choices(facts: Facts, node: SchemaNode, goal: Goal): Choice[] {
    if (!goal.splits) return [...facts.choices];
    const byType = typeChoice(facts, this.facts.made);
    if (byType !== undefined) return [byType];
    return [...facts.choices, ...discriminatorChoices(this, facts, node)];
  }
}

function questionOf(facts: Facts, node: SchemaNode): string {
  return `${PROOF}${facts.key}>${node.id}`;
}
