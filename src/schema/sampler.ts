import { canonicalJson, compareText } from '../base/index.ts';
import type { Budget } from './budget.ts';
import type { Facts, Part } from './facts.ts';
import { finiteValues } from './finite-values.ts';
import { type Hints, NO_HINTS } from './hints.ts';
import { itemParts } from './item-parts.ts';
import { memberParts } from './member-parts.ts';
import type { SchemaNode } from './model.ts';
import { classifyNames, type NameClass } from './name-class.ts';
import { nameFacts } from './name-facts.ts';
import type { ProofContext } from './proof-context.ts';
import { sampleNumbers } from './sample-numbers.ts';
import { sampleStrings } from './sample-strings.ts';
import { settledCases } from './settled-cases.ts';
import { ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING } from './type-set.ts';

const MAX_DEPTH = 10;
const MAX_SAMPLES = 40;
/** More optional members are not tried. */
const MAX_OPTIONAL = 20;
/** Longer arrays and larger objects are not built. */
const MAX_SIZE = 120;

/** Values of members by name. */
interface Members {
  readonly base: readonly [string, unknown][];
  readonly optional: readonly [string, unknown][];
}

/** Makes up values with given facts, at the limits of what they allow. */
export class Sampler {
  readonly context: ProofContext;
  readonly #budget: Budget;
  readonly #known = new Map<string, readonly unknown[]>();
  readonly #open = new Set<string>();

  constructor(context: ProofContext, budget: Budget) {
    this.context = context;
    this.#budget = budget;
  }

  /** Values with all the facts, simplest first. @param hints what to come near to */
  samples(facts: Facts, hints: Hints = NO_HINTS): readonly unknown[] {
    const key = `${facts.key}#${hints === NO_HINTS ? '' : canonicalJson(hints)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#open.has(key) || this.#open.size > MAX_DEPTH) return [];
    this.#open.add(key);
    const found = new Map<string, unknown>();
    for (const settled of settledCases(this.context, facts)) {
      if (found.size >= MAX_SAMPLES) break;
      for (const value of this.#ofCase(settled, hints)) {
        if (found.size >= MAX_SAMPLES) break;
        if (this.hasFacts(facts, value)) found.set(canonicalJson(value), value);
      }
    }
    this.#open.delete(key);
    const values = [...found.values()];
    this.#known.set(key, values);
    return values;
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
    const [value] = this.samples(this.context.facts.of(parts));
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
    const members = this.#membersToTry(facts, hints);
    if (members === undefined) return;
    const { base, optional } = members;
    const counts = new Set([facts.minProperties, facts.maxProperties, ...hints.counts]);
    yield Object.fromEntries(base);
    for (const entry of optional) yield Object.fromEntries([...base, entry]);
    for (const count of counts) for (const size of [count, count + 1, count - 1]) yield this.#ofSize(members, size);
    yield Object.fromEntries([...base, ...optional]);
    for (const [left] of optional) yield Object.fromEntries([...base, ...optional.filter(([name]) => name !== left)]);
  }

  /** A value for each member; `undefined` when one that must be there has none. */
  #membersToTry(facts: Facts, hints: Hints): Members | undefined {
    const base: [string, unknown][] = [];
    const optional: [string, unknown][] = [];
    for (const group of this.groups(facts, hints.names)) {
      const isRequired = group.name !== undefined && facts.required.has(group.name);
      if (!isRequired && optional.length >= MAX_OPTIONAL) continue;
      const parts = memberParts(facts, group, this.context.evaluator);
      const member = parts === undefined ? undefined : this.first(parts);
      if (member !== undefined) (isRequired ? base : optional).push([group.example, member.value]);
      else if (isRequired) return undefined;
    }
    return { base, optional };
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
    const groups = classifyNames([...facts.parts.map(({ node }) => node), ...nodes], more) ?? [];
    return groups
      .flatMap((group) => (group.name === undefined ? this.#namedGroups(facts, group) : [group]))
      .sort((a, b) => Number(a.name === undefined) - Number(b.name === undefined) || compareText(a.example, b.example));
  }

  /** A group of names whose example `propertyNames` refuses gets another one. */
  #namedGroups(facts: Facts, group: NameClass): NameClass[] {
    const demands = facts.parts.flatMap(({ node }) => node.keywords.propertyNames ?? []);
    if (demands.length === 0) return [group];
    const names = this.samples(nameFacts(this.context, facts, group));
    return names.slice(0, 3).map((name) => ({ ...group, example: String(name) }));
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

  /** An array of a length, different entries where there are any; `undefined` when some place cannot be filled. */
  fill(facts: Facts, length: number): unknown[] | undefined {
    const items: unknown[] = [];
    const contains = facts.parts.flatMap(({ node }) => node.keywords.contains ?? []);
    for (let index = 0; index < length; index++) {
      const wanted = contains.filter(({ min }) => index < min).map(({ node }): Part => ({ node, closing: false }));
      const unwanted = contains.filter(({ max }) => index >= max).map(({ node }) => node);
      const parts = [...itemParts(facts, index), ...wanted];
      const values = this.samples(this.context.facts.of(parts, unwanted));
      if (values.length === 0) return undefined;
      items.push(this.#unlike(values, items, facts.uniqueItems));
    }
    return items;
  }

  #unlike(values: readonly unknown[], taken: readonly unknown[], isDemanded: boolean): unknown {
    if (!isDemanded) return values[taken.length % Math.min(values.length, 2)];
    const texts = new Set(taken.map(canonicalJson));
    return values.find((value) => !texts.has(canonicalJson(value))) ?? values[0];
  }
}
