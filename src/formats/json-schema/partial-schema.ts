import type { SchemaView } from './schema-view.ts';

/** The side of a comparison that a schema is from. */
export type Side = 'before' | 'after';

/** A schema made of parts of one file. */
export interface PartialSchema {
  readonly schema: unknown;
  /** Where references inside lead from. */
  readonly file: string;
}

/** Accepts everything, in every dialect. */
export const ANYTHING = {};

/** Accepts nothing, in every dialect. */
export const NOTHING = { not: {} };

/** The names and patterns of a schema, each with any value: what is left for `additionalProperties` are all others. */
export function openNames(view: SchemaView): { [keyword: string]: unknown } {
  const parts = ['properties', 'patternProperties'].flatMap((keyword): [string, unknown][] => {
    const names = view.all(keyword).flatMap((node) => node.keys());
    return names.length === 0 ? [] : [[keyword, memberMap(names.map((name) => [name, ANYTHING]))]];
  });
  return Object.fromEntries(parts);
}

/** A map of one name. */
export function ownMember(name: string, value: unknown): { [name: string]: unknown } {
  return memberMap([[name, value]]);
}

/** Without a prototype, so that `__proto__` is a name like any other. */
function memberMap(entries: readonly (readonly [string, unknown])[]): { [name: string]: unknown } {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
