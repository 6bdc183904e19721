import { canonicalJson } from '../base/index.ts';
import type { Facts, Part } from './facts.ts';
import { finiteValues } from './finite-values.ts';
import { HintCollector } from './hints.ts';
import { itemParts, prefixLength } from './item-parts.ts';
import { demandedMember, memberParts } from './member-parts.ts';
import type { Contains, SchemaNode } from './model.ts';
import type { NameClass } from './name-class.ts';
import { nameFacts } from './name-facts.ts';
import type { Prover } from './prover.ts';
import { MAX_SIZE, type Sampler } from './sampler.ts';
import { settledCases } from './settled-cases.ts';
import { ARRAY, OBJECT } from './type-set.ts';

/** Samples of a whole value that are tried before what is inside it. */
const FEW = 6;
const MAX_INSIDE = 3;
const MAX_BASES = 6;

/** Looks for values with some facts that a schema refuses, led by what the schema demands. */
export class ViolationFinder {
  readonly #sampler: Sampler;
  readonly #prover: Prover;
  readonly #maxDepth: number;
  readonly #hints = new HintCollector();
  readonly #open = new Set<string>();
  #depth = 0;

  /** @param maxDepth how far inside the value it looks */
  constructor(sampler: Sampler, prover: Prover, maxDepth: number) {
    this.#sampler = sampler;
    this.#prover = prover;
    this.#maxDepth = maxDepth;
  }

  /** Values that may have the facts, and may be refused, likely ones first. */
  *candidates(facts: Facts, node: SchemaNode): Generator<unknown> {
    const key = `${facts.key}>${node.id}`;
    if (this.#open.has(key)) return;
    this.#open.add(key);
    try {
      yield* this.#refusedValues(facts, node);
      yield* this.#overlaps(facts, node.keywords.oneOf ?? []);
      yield* this.#conditions(facts, node);
      yield* this.#inCases(facts, node);
    } finally {
      this.#open.delete(key);
    }
  }

  /** Where the facts list values, however many, the reader has been asked about each. */
  *#refusedValues(facts: Facts, node: SchemaNode): Generator<unknown> {
    const { evaluator } = this.#prover;
    let count = 0;
    for (const value of finiteValues(facts, evaluator) ?? []) {
      if (evaluator.accepts(node, value, false) !== false) continue;
      yield value;
      if (++count >= FEW) return;
    }
  }

  /** Each case is looked at shortly, then at length: the one that matters may be the last. */
  *#inCases(facts: Facts, node: SchemaNode): Generator<unknown> {
    const hints = this.#hints.of(node);
    const cases: Facts[] = [];
    for (const settled of settledCases(this.#prover, facts)) {
      yield* this.#sampler.samples(settled, hints, FEW);
      // What applies in any case says by itself which cases matter to it.
      if (cases.length === 0) yield* this.#ofApplied(facts, node);
      yield* this.#ofKeywords(settled, node);
      cases.push(settled);
    }
    for (const settled of cases) yield* this.#sampler.samples(settled, hints).slice(FEW);
  }

  *#ofApplied(facts: Facts, { keywords }: SchemaNode): Generator<unknown> {
    for (const child of [...keywords.references, ...keywords.allOf]) yield* this.candidates(facts, child);
  }

  /** Values inside others: those few that have the facts and are refused for certain. */
  *#inside(parts: readonly Part[], node: SchemaNode): Generator<unknown> {
    if (this.#depth >= this.#maxDepth || this.#prover.hasShown(parts, node)) return;
    const facts = this.#prover.facts.of(parts);
    const found = new Set<string>();
    for (const value of this.#deeper(facts, node)) {
      if (this.#prover.evaluator.accepts(node, value, false) !== false || !this.#sampler.hasFacts(facts, value))
        continue;
      const text = canonicalJson(value);
      if (found.has(text)) continue;
      found.add(text);
      yield value;
      if (found.size >= MAX_INSIDE) return;
    }
  }

  /** While it looks for the next value inside, and only then, it is inside. */
  *#deeper(facts: Facts, node: SchemaNode): Generator<unknown> {
    const values = this.candidates(facts, node);
    while (true) {
      this.#depth++;
      const next = values.next();
      this.#depth--;
      if (next.done === true) return;
      yield next.value;
    }
  }

  *#ofKeywords(facts: Facts, node: SchemaNode): Generator<unknown> {
    const { anyOf = [], oneOf = [], dependentSchemas, contains } = node.keywords;
    if ((facts.types & OBJECT) !== 0) yield* this.#members(facts, node);
    if ((facts.types & ARRAY) !== 0) yield* this.#items(facts, node);
    if ((facts.types & ARRAY) !== 0 && contains !== undefined) yield* this.#contained(facts, contains);
    for (const branches of [anyOf, oneOf]) {
      // Whatever has the facts is refused by the others: they say nothing about which of it is refused by all.
      for (const child of branches) if (!facts.clashesWith(child)) yield* this.candidates(facts, child);
    }
    for (const [name, child] of dependentSchemas) yield* this.candidates(this.#withName(facts, name), child);
    for (const [name] of node.keywords.dependentRequired) yield* this.#sampler.stream(this.#withName(facts, name));
  }

  #withName(facts: Facts, name: string): Facts {
    return this.#prover.facts.add(facts, this.#prover.facts.made.requiring([name]));
  }

  /** Values that fit two branches of which only one may fit. */
  *#overlaps(facts: Facts, branches: readonly SchemaNode[]): Generator<unknown> {
    for (const [index, first] of branches.entries()) {
      if (facts.clashesWith(first)) continue;
      const withFirst = this.#prover.facts.add(facts, first);
      for (const second of branches.slice(index + 1)) {
        if (withFirst.clashesWith(second)) continue;
        yield* this.#sampler.stream(this.#prover.facts.add(withFirst, second));
      }
    }
  }

  *#conditions(facts: Facts, { keywords }: SchemaNode): Generator<unknown> {
    const { not, condition } = keywords;
    if (not !== undefined) yield* this.#sampler.stream(this.#prover.facts.add(facts, not));
    if (condition === undefined) return;
    const { test, then, otherwise } = condition;
    if (then !== undefined && !facts.clashesWith(test))
      yield* this.candidates(this.#prover.facts.add(facts, test), then);
    if (otherwise !== undefined) yield* this.candidates(this.#prover.facts.exclude(facts, test), otherwise);
  }

  *#members(facts: Facts, node: SchemaNode): Generator<unknown> {
    const { unevaluatedProperties, propertyNames } = node.keywords;
    const demands = (group: NameClass) => [
      ...demandedMember(node, group),
      ...(unevaluatedProperties === undefined ? [] : [unevaluatedProperties]),
    ];
    for (const group of this.#sampler.groups(facts, [], [node])) {
      const parts = memberParts(facts, group, this.#prover.evaluator);
      if (parts === undefined) continue;
      for (const demanded of demands(group)) {
        for (const value of this.#inside(parts, demanded)) yield* this.#withMember(facts, group.example, value);
      }
      if (propertyNames !== undefined) yield* this.#withWrongName(facts, group, parts, propertyNames);
    }
  }

  *#withWrongName(facts: Facts, group: NameClass, parts: readonly Part[], demanded: SchemaNode): Generator<unknown> {
    const member = this.#sampler.first(parts);
    if (member === undefined) return;
    const names =
      group.name === undefined ? this.candidates(nameFacts(this.#prover, facts, group), demanded) : [group.name];
    for (const name of names) {
      if (typeof name === 'string' && this.#prover.evaluator.accepts(demanded, name, false) === false) {
        yield* this.#withMember(facts, name, member.value);
      }
    }
  }

  *#withMember(facts: Facts, name: string, value: unknown): Generator<unknown> {
    let count = 0;
    for (const base of this.#sampler.stream(this.#asObject(facts))) {
      if (++count > MAX_BASES) return;
      yield Object.fromEntries([...Object.entries(base as object), [name, value]]);
    }
    if (count === 0) yield { [name]: value };
  }

  #asObject(facts: Facts): Facts {
    return this.#prover.facts.add(facts, this.#prover.facts.made.ofTypes(OBJECT));
  }

  *#items(facts: Facts, node: SchemaNode): Generator<unknown> {
    const { prefix, items, unevaluatedItems } = node.keywords;
    const count = Math.max(prefixLength(facts), prefix.length);
    for (let index = 0; index <= count && index < facts.maxItems; index++) {
      const parts = itemParts(facts, index);
      for (const demanded of [prefix[index] ?? items, unevaluatedItems]) {
        if (demanded === undefined) continue;
        for (const value of this.#inside(parts, demanded)) yield* this.#withItem(facts, index, value);
      }
    }
  }

  *#withItem(facts: Facts, index: number, value: unknown): Generator<unknown> {
    for (const length of new Set([index + 1, Math.max(index + 1, facts.minItems)])) {
      const items = this.#sampler.fill(facts, length);
      if (items !== undefined) yield* [items.with(index, value), items.toSpliced(index, 0, value)];
      else if (index === 0) yield [value];
    }
  }

  /** Arrays without the entries that are asked for, and arrays full of them. */
  *#contained(facts: Facts, { node, max }: Contains): Generator<unknown> {
    const builder = this.#prover.facts;
    const others = this.#sampler.samples(builder.of(itemParts(facts, Number.MAX_SAFE_INTEGER), [node]));
    for (const length of new Set([Math.min(facts.minItems, MAX_SIZE), 1, 2])) {
      yield Array.from({ length }, (_, index) => others[index % Math.max(1, others.length)] ?? null);
    }
    if (!Number.isFinite(max) || max > 50) return;
    const wanted = this.#sampler.samples(
      builder.of([...itemParts(facts, Number.MAX_SAFE_INTEGER), { node, closing: false }]),
    );
    if (wanted.length > 0) yield Array.from({ length: max + 1 }, (_, index) => wanted[index % wanted.length]);
  }
}
