import { allowedValues } from './allowed-values.ts';
import type { SchemaView } from './schema-view.ts';
import { declaredTypes, intersectTypes, type TypeSet, typesOfValues, uniteTypes } from './type-set.ts';

/** How deep branches inside branches are read. */
const MAX_DEPTH = 16;

/** How many branches are read in all; beyond it any type is assumed. */
const MAX_BRANCHES = 500;

/** True when the types of a schema, which declares none itself, are up to its branches. */
export function leavesTypesToBranches(view: SchemaView): boolean {
  return ownTypes(view) === undefined && ['allOf', 'anyOf', 'oneOf'].some((keyword) => view.get(keyword) !== undefined);
}

/** The types a schema lets pass: those it declares, else those of the values it lists, else those of its branches. */
export function effectiveTypes(view: SchemaView): TypeSet | 'malformed' {
  const own = ownTypes(view);
  return own === undefined ? new BranchTypes().of(view) : own;
}

/** A schema that lists its values has their types, declared or not. */
function ownTypes(view: SchemaView): TypeSet | 'malformed' {
  const declared = declaredTypes(view);
  const values = allowedValues(view);
  if (declared !== undefined || values === undefined || values === 'malformed') return declared;
  return typesOfValues(values.map((node) => node.value));
}

class BranchTypes {
  readonly #inside = new Set<string>();
  #branches = 0;

  of(view: SchemaView): TypeSet {
    const own = ownTypes(view);
    if (own !== undefined) return own === 'malformed' ? undefined : own;
    const isLimit = this.#inside.size >= MAX_DEPTH || ++this.#branches > MAX_BRANCHES;
    if (isLimit || this.#inside.has(view.key)) return undefined;
    this.#inside.add(view.key);
    const types = [
      ...this.#inner(view, 'allOf'),
      ...['anyOf', 'oneOf'].map((keyword) => uniteTypes(this.#inner(view, keyword))),
    ].reduce(intersectTypes, undefined);
    this.#inside.delete(view.key);
    return types;
  }

  #inner(view: SchemaView, keyword: string): TypeSet[] {
    const branches = view.all(keyword).flatMap((list) => list.items());
    return branches.map((branch) => this.of(view.inner(branch)));
  }
}
