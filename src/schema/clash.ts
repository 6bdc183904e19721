import { canonicalJson } from '../base/index.ts';
import type { SchemaNode } from './model.ts';
import { typesOf } from './node-types.ts';
import { ANY, OBJECT, type TypeSet } from './type-set.ts';

/** Values that a member must have one of, and values that it must not have. */
interface Listed {
  readonly allowed: ReadonlySet<string> | undefined;
  readonly refused: ReadonlySet<string> | undefined;
}

/** What can be seen at a glance of an object: names that it must have, and members of which the values are listed. */
interface Glance {
  readonly required: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, readonly Listed[]>;
}

/** Schemas that apply to the same value, seen at a glance. */
export class Outline {
  readonly #types: TypeSet;
  readonly #glances: readonly Glance[];

  constructor(nodes: readonly SchemaNode[]) {
    this.#types = nodes.reduce((types, { keywords }) => types & keywords.types, ANY);
    this.#glances = nodes.map(glanceAt).filter(({ required, members }) => required.size + members.size > 0);
  }

  /** Whether no value can fit some more schemas too; `false` when that takes more than a look at types and listed values. */
  clashesWith(nodes: readonly SchemaNode[]): boolean {
    const types = nodes.reduce((common, node) => common & typesOf(node), this.#types);
    if ((types & ~OBJECT) !== 0) return false;
    if (types === 0) return true;
    const added = nodes.flatMap(glancesOf);
    const all = [...this.#glances, ...added];
    const names = new Set(added.flatMap(({ required, members }) => [...required, ...members.keys()]));
    return [...names].some((name) => all.some(({ required }) => required.has(name)) && hasNoValue(all, name));
  }
}

function hasNoValue(glances: readonly Glance[], name: string): boolean {
  const listed = glances.flatMap(({ members }) => members.get(name) ?? []);
  const first = listed.find(({ allowed }) => allowed !== undefined)?.allowed;
  if (first === undefined) return false;
  return [...first].every((value) =>
    listed.some(({ allowed, refused }) => allowed?.has(value) === false || refused?.has(value) === true),
  );
}

/** More schemas are not looked at. */
const MAX_NODES = 20;

/** A schema and all that applies beside it for certain. */
function glancesOf(root: SchemaNode): Glance[] {
  const nodes = new Set([root]);
  for (const { keywords } of nodes) {
    for (const next of [...keywords.references, ...keywords.allOf]) if (nodes.size < MAX_NODES) nodes.add(next);
  }
  return [...nodes].map(glanceAt);
}

const known = new WeakMap<SchemaNode, Glance>();
/** Of objects with more names the members are not looked at, nor are longer lists. */
const MAX_MEMBERS = 100;
const MAX_VALUES = 100;

function glanceAt(node: SchemaNode): Glance {
  let glance = known.get(node);
  if (glance === undefined) {
    const { required, properties } = node.keywords;
    const members = new Map<string, readonly Listed[]>();
    for (const [name, child] of properties.size > MAX_MEMBERS ? [] : properties) {
      const listed = listedOf(child);
      if (listed !== undefined) members.set(name, [listed]);
    }
    glance = { required: new Set(required), members };
    known.set(node, glance);
  }
  return glance;
}

function listedOf({ keywords }: SchemaNode): Listed | undefined {
  const { never, values, not } = keywords;
  const allowed = never ? [] : values;
  const refused = not !== undefined && saysOnlyValues(not) ? not.keywords.values : undefined;
  if ((allowed ?? refused) === undefined || (allowed ?? refused ?? []).length > MAX_VALUES) return undefined;
  return { allowed: allowed && textsOf(allowed), refused: refused && textsOf(refused) };
}

function textsOf(values: readonly unknown[]): ReadonlySet<string> {
  return new Set(values.map(canonicalJson));
}

/** Whether a schema refuses nothing but what is not in its list. */
export function saysOnlyValues({ side, raw, keywords }: SchemaNode): boolean {
  if (keywords.values === undefined) return false;
  const isPlain = (keyword: string) => keyword === 'const' || keyword === 'enum';
  return raw === undefined ? side === 'nobody' && keywords.types === ANY : Object.keys(raw).every(isPlain);
}
