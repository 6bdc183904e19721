import type { ErrorObject } from 'ajv';
/** The error that decides: of errors in branches the one that sums them up. */
export declare function decisiveError(errors: readonly ErrorObject[]): ErrorObject | undefined;
/** Says what is wrong with a value, and where in it. */
export declare function describeError(error: ErrorObject): string;
