import type { JsonObject } from '../base/index.js';
import type { TypeSet } from './type-set.js';
/** The forms of JSON Schema that are told apart. */
export declare const DIALECTS: readonly ['draft-04', 'openapi-3.0', 'draft-06', 'draft-07', '2019-09', '2020-12'];
/** One form of JSON Schema. OpenAPI 3.1 and later use `2020-12`. */
export type SchemaDialect = (typeof DIALECTS)[number];
/** A number that values may not pass. */
export interface Bound {
    readonly value: number;
    readonly exclusive: boolean;
}
/** `contains` with its counts. */
export interface Contains {
    readonly node: SchemaNode;
    readonly min: number;
    readonly max: number;
    /** Whether the entries it finds count as evaluated, as they do from 2020-12 on. */
    readonly evaluates: boolean;
}
/** A part of a schema that could not be read. */
export interface Doubt {
    readonly keyword: string;
    readonly reason: string;
}
/** What a schema says, the same for all dialects. Absent keywords have their default. */
export interface Keywords {
    readonly never: boolean;
    readonly types: TypeSet;
    /** Of `const` and `enum`. */
    readonly values?: readonly unknown[] | undefined;
    readonly minimum?: Bound | undefined;
    readonly maximum?: Bound | undefined;
    readonly multipleOf?: number | undefined;
    readonly minLength: number;
    readonly maxLength: number;
    readonly pattern?: string | undefined;
    readonly format?: string | undefined;
    readonly prefix: readonly SchemaNode[];
    readonly items?: SchemaNode | undefined;
    readonly contains?: Contains | undefined;
    readonly minItems: number;
    readonly maxItems: number;
    readonly uniqueItems: boolean;
    readonly properties: ReadonlyMap<string, SchemaNode>;
    readonly patternProperties: readonly (readonly [pattern: string, node: SchemaNode])[];
    readonly additional?: SchemaNode | undefined;
    readonly propertyNames?: SchemaNode | undefined;
    readonly required: readonly string[];
    readonly minProperties: number;
    readonly maxProperties: number;
    readonly dependentRequired: readonly (readonly [name: string, needs: readonly string[]])[];
    readonly dependentSchemas: readonly (readonly [name: string, node: SchemaNode])[];
    readonly unevaluatedProperties?: SchemaNode | undefined;
    readonly unevaluatedItems?: SchemaNode | undefined;
    /** What `$ref` and its kin lead to. */
    readonly references: readonly SchemaNode[];
    readonly allOf: readonly SchemaNode[];
    readonly anyOf?: readonly SchemaNode[] | undefined;
    readonly oneOf?: readonly SchemaNode[] | undefined;
    readonly not?: SchemaNode | undefined;
    readonly condition?: Condition | undefined;
    readonly doubts: readonly Doubt[];
}
/** `if` with its consequences. */
export interface Condition {
    readonly test: SchemaNode;
    readonly then?: SchemaNode | undefined;
    readonly otherwise?: SchemaNode | undefined;
}
/** Who owns a schema; schemas that the engine makes up belong to nobody. */
export type SchemaSide = 'writer' | 'reader' | 'nobody';
/** One schema; its keywords are read when they are first asked for. */
export interface SchemaNode {
    /** Unlike that of any other node of the comparison. */
    readonly id: number;
    readonly side: SchemaSide;
    readonly file: string;
    /** JSON Pointer inside the file. */
    readonly pointer: string;
    /** The map it was read from; absent for `true`, `false` and schemas that the engine makes up. */
    readonly raw?: JsonObject | undefined;
    readonly keywords: Keywords;
}
/** Whether formats are assertions in a dialect; from 2019-09 on they are annotations unless a validator is told. */
export declare function assertsFormats(dialect: SchemaDialect): boolean;
