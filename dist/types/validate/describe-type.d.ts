import type { ErrorObject } from 'ajv';
import type { DocumentNode } from '../document/index.js';
/** Says which kind of value is wanted and which was found, and how to turn one into the other where quotes decide. */
export declare function describeType(error: ErrorObject, node: DocumentNode): {
    problem: string;
    fix: string;
};
