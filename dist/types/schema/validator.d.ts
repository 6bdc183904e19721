import type { ErrorObject } from 'ajv';
import type { EmittedSchema } from './emit-schema.js';
/** What the validator says about one value. */
export interface Validation {
    readonly isValid: boolean;
    readonly errors: readonly ErrorObject[];
}
/**
 * Asks ajv whether a schema accepts a value.
 *
 * @throws Error when the schema cannot be compiled; RangeError when it leads back to itself without end
 */
export declare function validate({ schema }: EmittedSchema, value: unknown): Validation;
