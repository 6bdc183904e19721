import { Budget, type Budgets } from './budget.ts';
import { confirmWitness, type SchemaPlace, type Witness } from './confirm-witness.ts';
import { NameCollector } from './declared-names.ts';
import { Evaluator } from './evaluate.ts';
import { FactBuilder } from './fact-builder.ts';
import type { Facts } from './facts.ts';
import { assertsFormats, type SchemaNode } from './model.ts';
import { Prover } from './prover.ts';
import { SameSchemas } from './same-schema.ts';
import { Sampler } from './sampler.ts';
import type { Place } from './schema-document.ts';
import type { SchemaReader } from './schema-reader.ts';
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
  readonly reader: SchemaReader;
  readonly root: Place;
}

/** The answer to whether all that one schema accepts is accepted by another. */
export interface SchemaComparison {
  readonly answer: 'contained' | 'not-contained' | 'unknown';
  /** For `not-contained`: a value that the writer's schema accepts and the reader's rejects. */
  readonly witness?: Witness;
  /** For `unknown`: the keyword or the budget that stood in the way, as a clause. */
  readonly reason?: string;
  /** For `unknown`: the reader's keyword, where one stood in the way, and the writer's schema at the same place. */
  readonly culprit?: { readonly keyword: string; readonly reader: SchemaPlace; readonly writer?: SchemaPlace };
  /** Work that was done: steps of the prover and values that were tried. */
  readonly steps: number;
}

/** A first, quick look: most pairs are settled by it. */
const FIRST_STEPS = 1500;
const FIRST_CANDIDATES = 800;
/** Values that ajv and the engine may disagree about before the search is given up. */
const MAX_DISPUTES = 3;
/** What deciding about one value may take, in schemas applied to it. */
const EVALUATIONS = 600_000;
/** How deep the search goes, in schemas inside schemas: what is near is looked at first. */
const DEPTHS = [6, 14];

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
    this.#writer = writer.reader.read(writer.root);
    this.#reader = reader.reader.read(reader.root);
    this.#isClosed = options.world !== 'open';
    this.#asserts = {
      writer: options.assertFormats ?? assertsFormats(writer.reader.dialect),
      reader: options.assertFormats ?? assertsFormats(reader.reader.dialect),
    };
    this.#steps = new Budget(FIRST_STEPS, 'steps');
    this.#candidates = new Budget(FIRST_CANDIDATES, 'candidates');
    const { writer: ofWriter, reader: ofReader } = this.#asserts;
    this.#evaluator = new Evaluator(
      this.#names,
      (side) => (side === 'reader' ? ofReader : ofWriter),
      this.#evaluations,
    );
    const builder = new FactBuilder(new SyntheticNodes(), this.#steps);
    const isAlike = writer.reader.dialect === reader.reader.dialect;
    this.#prover = new Prover(builder, this.#evaluator, new SameSchemas(isAlike), this.#steps);
    this.#facts = builder.of([{ node: this.#writer, closing: this.#isClosed }]);
  }

  /** Proves, then searches, each with little work first and with all of the budget after that. */
  run(): SchemaComparison {
    const rounds = [
      {
        steps: Math.min(FIRST_STEPS, this.#budgets.steps),
        candidates: Math.min(FIRST_CANDIDATES, this.#budgets.candidates),
      },
      this.#budgets,
    ];
    for (const round of rounds) {
      if (this.#prove(round.steps)) return { answer: 'contained', steps: this.#work() };
      const witness = this.#search(round);
      if (witness !== undefined) return { answer: 'not-contained', witness, steps: this.#work() };
      if (this.#isSettled()) break;
    }
    return this.#unknown();
  }

  #prove(steps: number): boolean {
    this.#prover.reset();
    this.#steps.allow(steps);
    return (
      this.#steps.within(() => this.#evaluations.within(() => this.#prover.proves(this.#facts, this.#reader))) === true
    );
  }

  #search({ steps, candidates }: { readonly steps: number; readonly candidates: number }): Witness | undefined {
    const stopped = this.#steps.exhausted;
    this.#prover.settle();
    this.#steps.allow(steps);
    this.#candidates.allow(candidates);
    const witness = this.#candidates.within(() =>
      this.#steps.within(() => this.#evaluations.within(() => this.#findWitness())),
    );
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
    const { node, keyword, writer, reason } = culprit;
    const why = reason ?? this.#dispute ?? budget ?? 'neither proved nor refuted';
    return {
      answer: 'unknown',
      reason: `${keyword || 'a schema'} at ${node.file}#${node.pointer}: ${why}`,
      culprit: {
        keyword,
        reader: { file: node.file, pointer: node.pointer },
        ...(writer === undefined ? {} : { writer: { file: writer.file, pointer: writer.pointer } }),
      },
      steps,
    };
  }
}
