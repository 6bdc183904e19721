import { type ProtoDiff } from './proto-diff.js';
import type { SchemaField, SchemaType } from './schema.js';
/**
 * `compatible`: other type, same bytes. `undecided`: a type is defined in a file that the bundle does not have.
 */
type TypeVerdict = 'same' | 'compatible' | 'undecided' | 'changed';
/** Compares the types of a field, for maps of both keys and values. */
export declare function compareFieldTypes(diff: ProtoDiff, before: SchemaField, after: SchemaField): TypeVerdict;
/** Compares two resolved types. */
export declare function compareTypes(diff: ProtoDiff, before: SchemaType, after: SchemaType): TypeVerdict;
export {};
