import type { DocumentNode } from '../../document/index.ts';
import { requiredNames } from './required-names.ts';
import type { SchemaView } from './schema-view.ts';
import { declaredTypes, intersectTypes, type TypeSet } from './type-set.ts';

/** Most schemas that are read as one composition. */
const MAX_CONJUNCTS = 1000;

/**
 * A schema together with the branches of its `allOf`, all of which apply to the same value: a branch taken alone does
 * not tell which properties or types the value has.
 */
export class Composition {
  readonly outer: SchemaView;
  #conjuncts: readonly SchemaView[] | undefined;

  constructor(outer: SchemaView) {
    this.outer = outer;
  }

  /** The schemas of a property in every branch that declares it. */
  declarations(name: string): DocumentNode[] {
    const declared = this.conjuncts.flatMap((view) => view.all('properties'));
    return declared.flatMap((properties) => (properties.isMap ? (properties.get(name) ?? []) : []));
  }

  requires(name: string): boolean {
    return this.conjuncts.some((view) => requiredNames(view).has(name));
  }

  /** The types that every branch lets pass. */
  types(): TypeSet {
    return this.conjuncts.reduce<TypeSet>((types, view) => {
      const declared = declaredTypes(view);
      return declared === 'malformed' ? types : intersectTypes(types, declared);
    }, undefined);
  }

  get conjuncts(): readonly SchemaView[] {
    this.#conjuncts ??= findConjuncts(this.outer);
    return this.#conjuncts;
  }
}

function findConjuncts(outer: SchemaView): SchemaView[] {
  const found = new Map([[outer.key, outer]]);
  for (const view of found.values()) {
    if (found.size > MAX_CONJUNCTS) break;
    for (const branch of view.all('allOf').flatMap((list) => list.items())) {
      const inner = view.inner(branch);
      if (!found.has(inner.key)) found.set(inner.key, inner);
    }
  }
  return [...found.values()];
}
