import { type DeclaredNames, type NameCollector } from './declared-names.js';
import type { Bound, SchemaNode } from './model.js';
import { type TypeSet } from './type-set.js';
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
export declare class Facts {
    #private;
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
    readonly members: Map<string, readonly Part[]>;
    constructor({ key, roots, excluded, parts, negatives, choices, taken }: FactSources);
    /** Whether it can be seen at a glance that no value with the facts fits a schema. */
    clashesWith(node: SchemaNode): boolean;
    /** Names that objects may have in the closed world; `undefined` when they may have any. */
    declaredNames(collector: NameCollector): DeclaredNames | undefined;
}
/** The name of a choice that a keyword of a schema offers. */
export declare function choiceLabel(node: SchemaNode, keyword: string): string;
