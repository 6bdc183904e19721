import { Outline } from './clash.ts';
import { commonMultiple } from './decimal.ts';
import { type DeclaredNames, type NameCollector, ownNames, uniteNames } from './declared-names.ts';
import type { Bound, SchemaNode } from './model.ts';
import { typesOf } from './node-types.ts';
import { tighter } from './read-bounds.ts';
import { ANY, FRACTION, type TypeSet } from './type-set.ts';

/** A schema that a value is known to fit. */
export interface Part {
  readonly node: SchemaNode;
  /** Whether objects have no names but declared ones, here and below. */
  readonly closing: boolean;
}

/** More that is known about a value: schemas that it fits, and schemas that it does not. */
export interface Addition {
  readonly parts: readonly Part[];
  readonly negatives: readonly SchemaNode[];
}

/** Several additions of which at least one holds. */
export interface Choice {
  /** Unlike that of any other choice. */
  readonly label: string;
  readonly branches: readonly Addition[];
}

/** What facts are made from. */
export interface FactSources {
  /** Equal for equal facts. */
  readonly key: string;
  /** What was known at first: everything else follows from it. */
  readonly roots: readonly Part[];
  /** What was known at first not to fit. */
  readonly excluded: readonly SchemaNode[];
  readonly parts: readonly Part[];
  readonly negatives: readonly SchemaNode[];
  readonly choices: readonly Choice[];
  readonly taken: ReadonlySet<string>;
}

/** Everything that is known about a value, as a conjunction; choices are what is not settled yet. */
export class Facts {
  readonly key: string;
  readonly roots: readonly Part[];
  readonly excluded: readonly SchemaNode[];
  readonly parts: readonly Part[];
  readonly negatives: readonly SchemaNode[];
  readonly choices: readonly Choice[];
  readonly taken: ReadonlySet<string>;
  readonly types: TypeSet;
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
  /** A step that all numbers are multiples of. */
  readonly multipleOf: number | undefined;
  readonly minLength: number;
  readonly maxLength: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly minItems: number;
  readonly maxItems: number;
  readonly uniqueItems: boolean;
  readonly required: ReadonlySet<string>;
  readonly minProperties: number;
  readonly maxProperties: number;
  /** What has been found out about members by name. */
  readonly members = new Map<string, readonly Part[]>();
  #declared: DeclaredNames | undefined;
  #outline: Outline | undefined;

  constructor({ key, roots, excluded, parts, negatives, choices, taken }: FactSources) {
    this.key = key;
    this.roots = roots;
    this.excluded = excluded;
    this.parts = parts;
    this.negatives = negatives;
    this.choices = choices;
    this.taken = taken;
    const all = parts.map(({ node }) => node.keywords);
    const largest = (counts: readonly number[]) => counts.reduce((a, b) => Math.max(a, b), 0);
    const smallest = (counts: readonly number[]) => counts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    this.multipleOf = stepOf(all.flatMap(({ multipleOf }) => multipleOf ?? []));
    const types = [...parts.map(({ node }) => typesOf(node)), ...choices.map(typesOfChoice)].reduce(
      (a, b) => a & b,
      ANY,
    );
    this.types = this.multipleOf !== undefined && Number.isInteger(this.multipleOf) ? types & ~FRACTION : types;
    this.minimum = all.reduce<Bound | undefined>((bound, each) => tighter(bound, each.minimum, 1), undefined);
    this.maximum = all.reduce<Bound | undefined>((bound, each) => tighter(bound, each.maximum, -1), undefined);
    this.minLength = largest(all.map(({ minLength }) => minLength));
    this.maxLength = smallest(all.map(({ maxLength }) => maxLength));
    this.patterns = [...new Set(all.flatMap(({ pattern }) => pattern ?? []))];
    this.formats = [...new Set(all.flatMap(({ format }) => format ?? []))];
    this.minItems = largest(all.map(({ minItems }) => minItems));
    this.maxItems = smallest(all.map(({ maxItems }) => maxItems));
    this.uniqueItems = all.some(({ uniqueItems }) => uniqueItems);
    this.required = new Set(all.flatMap(({ required }) => required));
    this.minProperties = largest([this.required.size, ...all.map(({ minProperties }) => minProperties)]);
    this.maxProperties = smallest(all.map(({ maxProperties }) => maxProperties));
  }

  /** Whether it can be seen at a glance that no value with the facts fits a schema. */
  clashesWith(node: SchemaNode): boolean {
    this.#outline ??= new Outline(this.parts.map((part) => part.node));
    return this.#outline.clashesWith([node]);
  }

  /** Names that objects may have in the closed world; `undefined` when they may have any. */
  declaredNames(collector: NameCollector): DeclaredNames | undefined {
    this.#declared ??= this.#collectNames(collector);
    return this.#declared.closes && !this.#declared.all ? this.#declared : undefined;
  }

  #collectNames(collector: NameCollector): DeclaredNames {
    const closes = this.roots.some(({ node, closing }) => closing && collector.of(node).closes);
    if (!closes) return { names: new Set(), patterns: new Set(), all: true, closes };
    // What the reader or the engine speaks about is not declared by it.
    const own = this.parts.filter(({ node }) => node.side === 'writer');
    const names = own.flatMap(({ node }) => [
      ownNames(node),
      ...this.#openBranches(node).map((branch) => collector.of(branch)),
    ]);
    return { ...uniteNames(names), closes };
  }

  /** Branches that may apply besides what has been settled; of `anyOf` that is all of them. */
  #openBranches(node: SchemaNode): SchemaNode[] {
    const { anyOf = [], oneOf = [], condition, dependentSchemas } = node.keywords;
    const isOpen = (keyword: string) => !this.taken.has(choiceLabel(node, keyword));
    const branches = [...anyOf];
    if (isOpen('oneOf')) branches.push(...oneOf);
    if (condition !== undefined && isOpen('if')) {
      for (const each of [condition.test, condition.then, condition.otherwise]) if (each) branches.push(each);
    }
    for (const [name, each] of dependentSchemas) if (isOpen(`dependentSchemas ${name}`)) branches.push(each);
    return branches;
  }
}

/** The name of a choice that a keyword of a schema offers. */
export function choiceLabel(node: SchemaNode, keyword: string): string {
  return `${node.id} ${keyword}`;
}

/** The types that values can have at most, whichever branch is taken. */
function typesOfChoice({ branches }: Choice): TypeSet {
  const types = branches.map(({ parts }) => parts.reduce((common, { node }) => common & typesOf(node), ANY));
  return types.reduce((any, each) => any | each, 0);
}

function stepOf(steps: readonly number[]): number | undefined {
  let step: number | undefined;
  for (const next of steps) step = step === undefined ? next : (commonMultiple(step, next) ?? step);
  return step;
}
