import type { Budget } from './budget.ts';
import { Outline } from './clash.ts';
import { type Addition, type Choice, choiceLabel, Facts, type Part } from './facts.ts';
import type { SchemaNode } from './model.ts';
import { negationOf } from './negation.ts';
import { paradoxOf } from './paradox.ts';
import type { SyntheticNodes } from './synthetic-node.ts';
import { OBJECT } from './type-set.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Makes facts, each once. */
export class FactBuilder {
  readonly made: SyntheticNodes;
  readonly #budget: Budget;
  readonly #known = new Map<string, Facts>();

  constructor(made: SyntheticNodes, budget: Budget) {
    this.made = made;
    this.#budget = budget;
  }

  /** The facts about a value that fits all of some schemas. */
  of(parts: readonly Part[], negatives: readonly SchemaNode[] = [], taken: ReadonlySet<string> = NOTHING): Facts {
    const key = keyOf(parts, negatives, taken);
    let facts = this.#known.get(key);
    if (facts === undefined) {
      this.#budget.spend();
      facts = new Flattening(this.made, this.#budget, taken).run(key, parts, negatives);
      this.#known.set(key, facts);
    }
    return facts;
  }

  /** The facts once a branch of a choice is taken. */
  take(facts: Facts, choice: Choice, branch: Addition): Facts {
    return this.of(
      [...facts.roots, ...branch.parts],
      [...facts.excluded, ...branch.negatives],
      new Set([...facts.taken, choice.label]),
    );
  }

  /** The facts with one more schema that the value fits. */
  add(facts: Facts, node: SchemaNode): Facts {
    return this.of([...facts.roots, { node, closing: false }], facts.excluded, facts.taken);
  }

  /** The facts with one more schema that the value does not fit. */
  exclude(facts: Facts, node: SchemaNode): Facts {
    return this.of(facts.roots, [...facts.excluded, node], facts.taken);
  }
}

function keyOf(parts: readonly Part[], negatives: readonly SchemaNode[], taken: ReadonlySet<string>): string {
  const positive = new Set(parts.map(({ node, closing }) => `${node.id}${closing ? 'c' : ''}`));
  const negative = new Set(negatives.map(({ id }) => id));
  return `${[...positive].sort().join()}!${[...negative].sort((a, b) => a - b).join()}?${[...taken].sort().join()}`;
}

/** Takes schemas apart until only single keywords and open choices are left. */
class Flattening {
  readonly #made: SyntheticNodes;
  readonly #budget: Budget;
  readonly #taken: ReadonlySet<string>;
  readonly #parts = new Map<SchemaNode, Part>();
  readonly #queue: Part[] = [];
  readonly #negatives = new Set<SchemaNode>();
  readonly #choices = new Map<string, Choice>();
  /** What is excluded, by the label of the choice how. */
  readonly #excluded = new Map<string, SchemaNode>();
  /** Labels of choices that are none any more. */
  readonly #settled = new Set<string>();
  readonly #required = new Set<string>();

  constructor(made: SyntheticNodes, budget: Budget, taken: ReadonlySet<string>) {
    this.#made = made;
    this.#budget = budget;
    this.#taken = taken;
  }

  run(key: string, roots: readonly Part[], negatives: readonly SchemaNode[]): Facts {
    this.#queue.push(...roots);
    for (const node of negatives) this.#exclude(node);
    do {
      for (let part = this.#queue.shift(); part !== undefined; part = this.#queue.shift()) this.#visit(part);
      this.#followDependencies();
      if (this.#queue.length === 0) this.#narrowChoices();
    } while (this.#queue.length > 0);
    if (this.#parts.size > MANY_PARTS) this.#budget.spend(this.#parts.size * MANY_PARTS_COST);
    return new Facts({
      key,
      roots,
      excluded: negatives,
      parts: [...this.#parts.values()],
      negatives: this.#tellingNegatives(),
      choices: [...this.#choices.values()],
      taken: this.#taken,
    });
  }

  #visit(part: Part): void {
    const { node, closing } = part;
    const known = this.#parts.get(node);
    if (known !== undefined && (known.closing || !closing)) return;
    this.#budget.spend(VISIT);
    this.#parts.set(node, part);
    const { references, allOf, not, required, contains } = node.keywords;
    for (const child of [...references, ...allOf]) this.#queue.push({ node: child, closing });
    for (const name of required) this.#required.add(name);
    if (not !== undefined && paradoxOf(node) === undefined) this.#exclude(not);
    if (contains?.max === 0) this.#queue.push({ node: this.#made.withoutEntries(contains.node), closing: false });
    this.#offerBranches(part);
  }

  #offerBranches({ node, closing }: Part): void {
    const { anyOf, oneOf, condition } = node.keywords;
    if (anyOf !== undefined)
      this.#offer(
        choiceLabel(node, 'anyOf'),
        anyOf.map((branch) => fits(branch, closing)),
      );
    if (oneOf !== undefined) {
      const branches = oneOf.map((branch) => ({
        ...fits(branch, closing),
        negatives: oneOf.length <= MAX_OPPOSED ? oneOf.filter((other) => other !== branch) : [],
      }));
      this.#offer(choiceLabel(node, 'oneOf'), branches);
    }
    if (condition === undefined || paradoxOf(node) !== undefined) return;
    const { test, then, otherwise } = condition;
    const consequence = (branch: SchemaNode | undefined) => (branch === undefined ? [] : [{ node: branch, closing }]);
    this.#offer(choiceLabel(node, 'if'), [
      { parts: [{ node: test, closing: false }, ...consequence(then)], negatives: [] },
      { parts: consequence(otherwise), negatives: [test] },
    ]);
  }

  /** A choice with one branch is none; one that has been taken is not offered again. */
  #offer(label: string, branches: readonly Addition[]): void {
    if (this.#taken.has(label) || this.#settled.has(label)) return;
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) this.#accept(only);
    else this.#choices.set(label, { label, branches });
  }

  #accept({ parts, negatives }: Addition): void {
    this.#queue.push(...parts);
    for (const negative of negatives) this.#exclude(negative);
  }

  /** Branches that clash with what is known are none; where one is left, it holds. */
  #narrowChoices(): void {
    if (this.#choices.size === 0) return;
    const outline = new Outline([...this.#parts.keys()]);
    for (const { label, branches } of [...this.#choices.values()]) {
      const excluded = this.#excluded.get(label);
      const isKnown = excluded !== undefined && outline.clashesWith([excluded]);
      const possible = isKnown ? branches : branches.filter(({ parts }) => !outline.clashesWith(parts.map(nodeOf)));
      const [only] = possible;
      if (isKnown || (possible.length === 1 && only !== undefined)) {
        this.#choices.delete(label);
        this.#settled.add(label);
        if (!isKnown && only !== undefined) this.#accept(only);
      } else if (possible.length < branches.length) this.#choices.set(label, { label, branches: possible });
    }
  }

  /** What clashes with the value anyhow says nothing about it by being excluded. */
  #tellingNegatives(): SchemaNode[] {
    if (this.#negatives.size === 0) return [];
    const outline = new Outline([...this.#parts.keys()]);
    return [...this.#negatives].filter((node) => !outline.clashesWith([node]));
  }

  #exclude(node: SchemaNode): void {
    if (this.#negatives.has(node)) return;
    this.#budget.spend(VISIT);
    this.#negatives.add(node);
    const branches = negationOf(node, this.#made);
    if (branches === undefined) return;
    const label = `${node.id} excluded`;
    this.#excluded.set(label, node);
    this.#offer(label, branches);
  }

  /** A name that must be there brings its dependencies; one that may be there is a choice. */
  #followDependencies(): void {
    for (const { node, closing } of this.#parts.values()) {
      for (const [name, needs] of node.keywords.dependentRequired) {
        const needed = this.#made.requiring(needs);
        this.#depend(choiceLabel(node, `dependentRequired ${name}`), name, { node: needed, closing: false });
      }
      for (const [name, child] of node.keywords.dependentSchemas) {
        this.#depend(choiceLabel(node, `dependentSchemas ${name}`), name, { node: child, closing });
      }
    }
  }

  #depend(label: string, name: string, consequence: Part): void {
    this.#budget.spend(VISIT);
    if (this.#required.has(name) && this.#isObject()) {
      this.#choices.delete(label);
      if (!this.#parts.has(consequence.node)) this.#queue.push(consequence);
      return;
    }
    this.#offer(label, [
      { parts: [{ node: this.#made.without(name), closing: false }], negatives: [] },
      { parts: [{ node: this.#made.requiring([name]), closing: false }, consequence], negatives: [] },
    ]);
  }

  /** Only objects have names: what they must have says nothing about other values. */
  #isObject(): boolean {
    return [...this.#parts.values()].some(({ node }) => (node.keywords.types & ~OBJECT) === 0);
  }
}

/** What one schema costs when facts are taken apart, in steps. */
const VISIT = 0.1;
/** So many schemas of one value take more than their share of time, each this much. */
const MANY_PARTS = 100;
const MANY_PARTS_COST = 0.2;
/** With more branches, that the others are excluded is left out. */
const MAX_OPPOSED = 8;

function nodeOf({ node }: Part): SchemaNode {
  return node;
}

function fits(node: SchemaNode, closing: boolean): Addition {
  return { parts: [{ node, closing }], negatives: [] };
}
