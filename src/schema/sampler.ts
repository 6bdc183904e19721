import { canonicalJson, compareText } from '../base/index.ts';
import type { Budget } from './budget.ts';
import type { Facts, Part } from './facts.ts';
import { finiteValues } from './finite-values.ts';
import { type Hints, NO_HINTS } from './hints.ts';
import { itemParts } from './item-parts.ts';
import { memberClasses, memberParts } from './member-parts.ts';
import type { SchemaNode } from './model.ts';
import type { NameClass } from './name-class.ts';
import { nameFacts } from './name-facts.ts';
import type { ProofContext } from './proof-context.ts';
import { sampleNumbers } from './sample-numbers.ts';
import { sampleStrings } from './sample-strings.ts';
import { settledCases } from './settled-cases.ts';
import { ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING } from './type-set.ts';
import { variants } from './variants.ts';

const MAX_DEPTH = 24;
const MAX_SAMPLES = 40;
/** More optional members are not tried. */
const MAX_OPTIONAL = 20;
/** So many entries of an array differ for no reason. */
const FEW = 3;
/** Longer arrays and larger objects are not built. */
export const MAX_SIZE = 1200;

/** Values of members by name. */
interface Members {
  readonly base: readonly [string, unknown][];
  readonly optional: readonly [string, unknown][];
}

/** Values, their texts, and what makes more of them. */
interface Samples {
  readonly values: unknown[];
  readonly texts: Set<string>;
  readonly more: Generator<unknown>;
}

/** Makes up values with given facts, at the limits of what they allow. */
export class Sampler {
  readonly context: ProofContext;
  readonly #budget: Budget;
  readonly #known = new Map<string, Samples>();
  readonly #hints = new Map<Hints, number>();
  readonly #open = new Set<string>();

  constructor(context: ProofContext, budget: Budget) {
    this.context = context;
    this.#budget = budget;
  }

  /**
   * Values with all the facts, simplest first, made up as they are needed.
   *
   * @param hints what to come near to
   * @param most how many are wanted
   */
  samples(facts: Facts, hints: Hints = NO_HINTS, most = MAX_SAMPLES): readonly unknown[] {
    const key = `${facts.key}#${this.#hintNumber(hints)}`;
    if (this.#open.has(key) || this.#open.size > MAX_DEPTH) return [];
    const known = this.#known.get(key) ?? { values: [], texts: new Set(), more: this.#withFacts(facts, hints) };
    this.#known.set(key, known);
    this.#open.add(key);
    while (known.values.length < most) {
      const next = known.more.next();
      if (next.done === true) break;
      const text = canonicalJson(next.value);
      if (!known.texts.has(text)) known.values.push(next.value);
      known.texts.add(text);
    }
    this.#open.delete(key);
    return known.values.slice(0, most);
  }

  /** The same one by one: most of them may never be asked for. */
  *stream(facts: Facts, hints: Hints = NO_HINTS): Generator<unknown> {
    for (let count = 1; count <= MAX_SAMPLES; count++) {
      const values = this.samples(facts, hints, count);
      if (values.length < count) return;
      yield values[count - 1];
    }
  }

  #hintNumber(hints: Hints): number {
    const number = this.#hints.get(hints) ?? this.#hints.size;
    this.#hints.set(hints, number);
    return number;
  }

  *#withFacts(facts: Facts, hints: Hints): Generator<unknown> {
    for (const settled of settledCases(this.context, facts)) {
      for (const value of this.#ofCase(settled, hints)) if (this.hasFacts(facts, value)) yield value;
    }
  }

  /** Whether a value has all the facts for certain. */
  hasFacts(facts: Facts, value: unknown): boolean {
    this.#budget.spend();
    const { evaluator } = this.context;
    return (
      facts.roots.every(({ node, closing }) => evaluator.fits(node, value, closing) === true) &&
      facts.excluded.every((node) => evaluator.fits(node, value, false) === false)
    );
  }

  /** The first sample of what is known about something inside a value. */
  first(parts: readonly Part[]): { readonly value: unknown } | undefined {
    const [value] = this.samples(this.context.facts.of(parts), NO_HINTS, 1);
    return value === undefined ? undefined : { value };
  }

  *#ofCase(facts: Facts, hints: Hints): Generator<unknown> {
    const listed = finiteValues(facts, this.context.evaluator);
    if (listed !== undefined) {
      yield* listed.slice(0, MAX_SAMPLES);
      return;
    }
    const { types } = facts;
    if ((types & OBJECT) !== 0) yield* this.objects(facts, hints);
    if ((types & STRING) !== 0) yield* sampleStrings(facts, hints);
    if ((types & NUMBER) !== 0) yield* sampleNumbers(facts, hints);
    if ((types & BOOLEAN) !== 0) yield* [true, false];
    if ((types & ARRAY) !== 0) yield* this.arrays(facts, hints);
    if ((types & NULL) !== 0) yield null;
    yield* hints.values;
  }

  /** Objects with as few members as possible, then with each other one, then with all. */
  *objects(facts: Facts, hints: Hints): Generator<unknown> {
    const groups = this.groups(facts, hints.names);
    const base = this.#requiredMembers(facts, groups);
    if (base === undefined) return;
    yield Object.fromEntries(base);
    const optional: [string, unknown][] = [];
    for (const group of groups) {
      if (optional.length >= MAX_OPTIONAL) break;
      const entry = isRequired(facts, group) ? undefined : this.#member(facts, group);
      if (entry === undefined) continue;
      optional.push(entry);
      yield Object.fromEntries([...base, entry]);
    }
    const counts = new Set([facts.minProperties, facts.maxProperties, ...hints.counts]);
    for (const count of [...counts].filter(Number.isFinite)) {
      for (const size of [count, count + 1, count - 1]) yield this.#ofSize({ base, optional }, size);
    }
    yield Object.fromEntries([...base, ...optional]);
    for (const [left] of optional) yield Object.fromEntries([...base, ...optional.filter(([name]) => name !== left)]);
  }

  /** A value for each member that must be there; `undefined` when one has none. */
  #requiredMembers(facts: Facts, groups: readonly NameClass[]): [string, unknown][] | undefined {
    const members: [string, unknown][] = [];
    for (const group of groups) {
      if (!isRequired(facts, group)) continue;
      const entry = this.#member(facts, group);
      if (entry === undefined) return undefined;
      members.push(entry);
    }
    return members;
  }

  #member(facts: Facts, group: NameClass): [string, unknown] | undefined {
    const parts = memberParts(facts, group, this.context.evaluator);
    const member = parts === undefined ? undefined : this.first(parts);
    return member === undefined ? undefined : [group.example, member.value];
  }

  #ofSize({ base, optional }: Members, size: number): unknown {
    const members = [...base, ...optional].slice(0, Math.max(Math.min(size, MAX_SIZE), base.length));
    const last = optional.at(-1);
    for (let count = 1; last !== undefined && members.length < Math.min(size, MAX_SIZE); count++) {
      members.push([`${last[0]}${count}`, last[1]]);
    }
    return Object.fromEntries(members);
  }

  /** The names that objects may have, an example of each group. */
  groups(facts: Facts, more: readonly string[], nodes: readonly SchemaNode[] = []): readonly NameClass[] {
    const groups = memberClasses(facts, this.context.evaluator, nodes, more) ?? [];
    return groups
      .flatMap((group) => (group.name === undefined ? this.#namedGroups(facts, group) : [group]))
      .sort((a, b) => Number(a.name === undefined) - Number(b.name === undefined) || compareText(a.example, b.example));
  }

  /** A group of names whose example `propertyNames` refuses gets another one. */
  #namedGroups(facts: Facts, group: NameClass): NameClass[] {
    const demands = facts.parts.flatMap(({ node }) => node.keywords.propertyNames ?? []);
    if (demands.length === 0) return [group];
    const names = this.samples(nameFacts(this.context, facts, group), NO_HINTS, 3);
    return names.map((name) => ({ ...group, example: String(name) }));
  }

  /** Arrays of every length at which something changes. */
  *arrays(facts: Facts, hints: Hints): Generator<unknown> {
    const lengths = [facts.minItems, facts.maxItems, ...hints.counts].flatMap((count) => [count, count + 1, count - 1]);
    const wanted = [...new Set([facts.minItems, 0, 1, 2, ...lengths])].filter(
      (length) => length >= facts.minItems && length <= facts.maxItems && length <= MAX_SIZE,
    );
    for (const length of wanted.sort((a, b) => a - b)) {
      const items = this.fill(facts, length);
      if (items !== undefined) yield items;
      if (length === 2 && items !== undefined) yield [items[0], items[0]];
    }
  }

  /** An array of a length, different entries where there are any; `undefined` when it is too long or cannot be filled. */
  fill(facts: Facts, length: number): unknown[] | undefined {
    if (length > MAX_SIZE) return undefined;
    const items: unknown[] = [];
    const taken = new Set<string>();
    const contains = facts.parts.flatMap(({ node }) => node.keywords.contains ?? []);
    for (let index = 0; index < length; index++) {
      const wanted = contains.filter(({ min }) => index < min).map(({ node }): Part => ({ node, closing: false }));
      const unwanted = contains.filter(({ max }) => index >= max).map(({ node }) => node);
      const inside = this.context.facts.of([...itemParts(facts, index), ...wanted], unwanted);
      const values = this.samples(inside, NO_HINTS, facts.uniqueItems ? MAX_SAMPLES : 2);
      if (values.length === 0) return undefined;
      items.push(
        facts.uniqueItems ? this.#unlike(inside, values, taken) : values[index < FEW ? index % values.length : 0],
      );
    }
    return items;
  }

  /** A value that is not taken yet, the first one where all are; after a few, values that are numbered read best. */
  #unlike(facts: Facts, values: readonly unknown[], taken: Set<string>): unknown {
    const isFree = (value: unknown) => !taken.has(canonicalJson(value));
    const free = values.find(isFree);
    const isNumbered = taken.size >= FEW || free === undefined;
    const numbered = isNumbered ? values.slice(0, FEW).flatMap((value) => variants(value, taken.size)) : [];
    const value = numbered.find((each) => isFree(each) && this.hasFacts(facts, each)) ?? free;
    taken.add(canonicalJson(value));
    return value ?? values[0];
  }
}

function isRequired(facts: Facts, { name }: NameClass): boolean {
  return name !== undefined && facts.required.has(name);
}
