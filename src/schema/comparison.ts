import { Budget, type Budgets } from './budget.ts';
import { confirmWitness, type SchemaPlace, type Witness } from './confirm-witness.ts';
import { NameCollector } from './declared-names.ts';
import { Evaluator } from './evaluate.ts';
import { FactBuilder } from './fact-builder.ts';
import type { Facts } from './facts.ts';
import { isKnownFormat } from './format.ts';
import { assertsFormats, type SchemaDialect, type SchemaNode } from './model.ts';
import { readPattern } from './pattern/pattern.ts';
import { type Culprit, Prover } from './prover.ts';
import { SameSchemas } from './same-schema.ts';
import { Sampler } from './sampler.ts';
import { shrinkValue } from './shrink.ts';
import { SyntheticNodes } from './synthetic-node.ts';
import { ViolationFinder } from './violations.ts';

/** How two schemas are compared. */
export interface CompareOptions {
  /**
   * `closed`, the default: whoever writes values invents no names, so that a schema which lists `properties` and says
   * nothing about others has no others. `open`: any name may be there.
   */
  readonly world?: 'closed' | 'open';
  /** Whether `format` rejects values; default: up to draft-07 and in OpenAPI 3.0 it does, from 2019-09 on it does not. */
  readonly assertFormats?: boolean;
  /** Default: 20,000 steps, 6,000 candidates, 400,000 nodes for each side. */
  readonly budgets?: Partial<Budgets>;
}

/** One side, ready to be read. */
export interface OpenSide {
  readonly dialect: SchemaDialect;
  readonly root: SchemaNode;
}

/** What kept a question from being answered. */
export interface UnknownCulprit {
  readonly keyword: string;
  /** Why, as a clause; absent where nothing more can be said than that it was neither proved nor refuted. */
  readonly reason?: string;
  readonly reader: SchemaPlace;
  /** The writer's schema at the same place of values. */
  readonly writer?: SchemaPlace;
}

/** The answer to whether all that one schema accepts is accepted by another. */
export interface SchemaComparison {
  readonly answer: 'contained' | 'not-contained' | 'unknown';
  /** For `not-contained`: a value that the writer's schema accepts and the reader's rejects. */
  readonly witness?: Witness;
  /** For `unknown`: the keyword or the budget that stood in the way, as a clause. */
  readonly reason?: string;
  /** For `unknown`: the reader's keyword that stood in the way, where one did. */
  readonly culprit?: UnknownCulprit;
  /** Work that was done: steps of the prover and values that were tried. */
  readonly steps: number;
}

/** First, quick looks: most pairs are settled by them. */
const FIRST_ROUNDS: readonly Pick<Budgets, 'steps' | 'candidates'>[] = [
  { steps: 100, candidates: 40 },
  { steps: 1500, candidates: 800 },
];
/** Values that ajv and the engine may disagree about before the search is given up. */
const MAX_DISPUTES = 3;
/** What deciding about one value may take, in schemas applied to it. */
const EVALUATIONS = 1_000_000;
/** How far inside the value the search goes: what is near is looked at first. */
const DEPTHS = [3, 8, 64];

/** One comparison: what both sides are, what has been found out, and how much work is left. */
export class Comparison {
  readonly #writer: SchemaNode;
  readonly #reader: SchemaNode;
  readonly #isClosed: boolean;
  readonly #asserts: { readonly writer: boolean; readonly reader: boolean };
  readonly #budgets: Budgets;
  readonly #names = new NameCollector();
  readonly #steps: Budget;
  readonly #candidates: Budget;
  readonly #evaluations = new Budget(EVALUATIONS, 'evaluations');
  readonly #evaluator: Evaluator;
  readonly #prover: Prover;
  readonly #facts: Facts;
  #disputes = 0;
  #dispute: string | undefined;

  constructor(writer: OpenSide, reader: OpenSide, options: CompareOptions, budgets: Budgets) {
    this.#budgets = budgets;
    this.#writer = writer.root;
    this.#reader = reader.root;
    this.#isClosed = options.world !== 'open';
    this.#asserts = {
      writer: options.assertFormats ?? assertsFormats(writer.dialect),
      reader: options.assertFormats ?? assertsFormats(reader.dialect),
    };
    this.#steps = new Budget(budgets.steps, 'steps');
    this.#candidates = new Budget(budgets.candidates, 'candidates');
    const { writer: ofWriter, reader: ofReader } = this.#asserts;
    this.#evaluator = new Evaluator(
      this.#names,
      (side) => (side === 'reader' ? ofReader : ofWriter),
      this.#evaluations,
    );
    const builder = new FactBuilder(new SyntheticNodes(), this.#steps);
    const isAlike = writer.dialect === reader.dialect;
    this.#prover = new Prover(builder, this.#evaluator, new SameSchemas(isAlike), this.#steps);
    this.#facts = builder.of([{ node: this.#writer, closing: this.#isClosed }]);
  }

  /** Proves, then searches, each with little work first and with all of the budget after that. */
  run(): SchemaComparison {
    const { steps, candidates } = this.#budgets;
    for (const round of [...FIRST_ROUNDS, this.#budgets]) {
      const limits = { steps: Math.min(round.steps, steps), candidates: Math.min(round.candidates, candidates) };
      if (this.#prove(limits.steps) || this.#proveInTurn()) return { answer: 'contained', steps: this.#work() };
      const witness = this.#search(limits);
      if (witness !== undefined) return { answer: 'not-contained', witness, steps: this.#work() };
      if (this.#isSettled()) break;
    }
    return this.#unknown();
  }

  #prove(steps: number): boolean {
    this.#prover.reset();
    this.#steps.allow(steps);
    return this.#within(() => this.#prover.proves(this.#facts, this.#reader)) === true;
  }

  /** For schemas that lead from one to the next, thousands of times perhaps. */
  #proveInTurn(): boolean {
    if (!this.#prover.isTooDeep) return false;
    this.#prover.reset();
    this.#steps.allow(this.#budgets.steps);
    return this.#within(() => this.#prover.provesInTurn(this.#facts, this.#reader)) === true;
  }

  #within<T>(work: () => T): T | undefined {
    return this.#steps.within(() => this.#evaluations.within(work));
  }

  #search({ steps, candidates }: { readonly steps: number; readonly candidates: number }): Witness | undefined {
    const stopped = this.#steps.exhausted;
    this.#prover.settle();
    this.#steps.allow(steps);
    this.#candidates.allow(candidates);
    const witness = this.#candidates.within(() => this.#within(() => this.#findWitness()));
    this.#steps.exhausted ??= stopped;
    return witness;
  }

  #findWitness(): Witness | undefined {
    const sampler = new Sampler(this.#prover, this.#candidates);
    for (const depth of DEPTHS) {
      const finder = new ViolationFinder(sampler, this.#prover, depth);
      for (const value of finder.candidates(this.#facts, this.#reader)) {
        this.#candidates.spend();
        const witness = this.#isWitness(value) ? this.#confirmSmallest(value) : undefined;
        if (witness !== undefined) return witness;
        if (this.#disputes >= MAX_DISPUTES) return undefined;
      }
    }
    return undefined;
  }

  #confirmSmallest(value: unknown): Witness | undefined {
    return this.#confirm(shrinkValue(value, (smaller) => this.#isWitness(smaller)));
  }

  #isWitness(value: unknown): boolean {
    return (
      this.#evaluator.accepts(this.#reader, value, false) === false &&
      this.#evaluator.accepts(this.#writer, value, this.#isClosed) === true
    );
  }

  #confirm(value: unknown): Witness | undefined {
    const confirmed = confirmWitness(value, {
      writer: this.#writer,
      reader: this.#reader,
      isClosed: this.#isClosed,
      names: this.#names,
      asserts: this.#asserts,
      context: this.#prover,
    });
    if (typeof confirmed !== 'string') return confirmed;
    this.#disputes++;
    this.#dispute = confirmed;
    return undefined;
  }

  /** More work changes nothing when neither proof nor search was stopped by a budget. */
  #isSettled(): boolean {
    return this.#steps.exhausted === undefined && this.#candidates.exhausted === undefined;
  }

  #work(): number {
    return Math.ceil(this.#steps.used) + this.#candidates.used;
  }

  #unknown(): SchemaComparison {
    const { culprit } = this.#prover;
    const budget = this.#evaluations.exhausted ?? this.#steps.exhausted ?? this.#candidates.exhausted;
    const steps = this.#work();
    if (culprit === undefined) {
      return { answer: 'unknown', reason: budget ?? this.#dispute ?? 'neither a proof nor a value was found', steps };
    }
    const { node, keyword, writer } = culprit;
    const reason = culprit.reason ?? this.#formatReason(culprit) ?? patternReason(culprit) ?? this.#dispute ?? budget;
    return {
      answer: 'unknown',
      reason: `${keyword || 'a schema'} at ${node.file}#${node.pointer}: ${reason ?? 'neither proved nor refuted'}`,
      culprit: {
        keyword,
        ...(reason === undefined ? {} : { reason }),
        reader: { file: node.file, pointer: node.pointer },
        ...(writer === undefined ? {} : { writer: { file: writer.file, pointer: writer.pointer } }),
      },
      steps,
    };
  }

  #formatReason({ node, keyword }: Culprit): string | undefined {
    const { format } = node.keywords;
    if (keyword !== 'format' || format === undefined) return undefined;
    if (!isKnownFormat(format)) return `nobody knows the format ${format}`;
    return this.#asserts.reader ? undefined : 'this dialect takes it for an annotation';
  }
}

/** Why a pattern is not understood, on either side. */
function patternReason({ node, writer, keyword }: Culprit): string | undefined {
  if (keyword !== 'pattern') return undefined;
  for (const pattern of [node.keywords.pattern, writer?.keywords.pattern]) {
    const problem = pattern === undefined ? undefined : readPattern(pattern);
    if (typeof problem === 'string') return `it is not understood, for it has ${problem}`;
  }
  return undefined;
}
