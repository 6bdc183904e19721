import type { SchemaView } from './schema-view.js';
/** The types that a schema lets pass; `undefined` means any. */
export type TypeSet = ReadonlySet<string> | undefined;
/** How the types of a new schema relate to those of the old one. */
export type TypeRelation = 'equal' | 'narrower' | 'wider' | 'overlapping' | 'disjoint';
/**
 * The types a schema declares: `type`, with `null` where OpenAPI 3.0 says `nullable`.
 *
 * @returns `undefined` when any type may pass, `'malformed'` when `type` is neither a name nor a list of names
 */
export declare function declaredTypes(view: SchemaView): TypeSet | 'malformed';
/** The types of a list of values. */
export declare function typesOfValues(values: readonly unknown[]): TypeSet;
/** The types that both sets let pass; any type when nothing is left, since such a schema is a mistake. */
export declare function intersectTypes(one: TypeSet, other: TypeSet): TypeSet;
/** The types that at least one of the sets lets pass; any type when there are no sets. */
export declare function uniteTypes(sets: readonly TypeSet[]): TypeSet;
/** True when a set lets a value pass. @see JSON Schema 2020-12 Core, section 6.1.1: 1.0 is an integer */
export declare function admitsValue(types: TypeSet, value: unknown): boolean;
/** How `after` relates to `before`; integers are numbers. */
export declare function relateTypes(before: TypeSet, after: TypeSet): TypeRelation;
/** Spells a set for people: `integer or null`, `any type`. */
export declare function describeTypeSet(types: TypeSet): string;
