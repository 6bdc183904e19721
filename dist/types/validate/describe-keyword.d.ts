import type { ErrorObject } from 'ajv';
import type { DocumentNode } from '../document/index.js';
/** What is wrong, as a clause, and what to do, as a sentence. */
export interface Description {
    readonly problem: string;
    readonly fix: string;
}
/** Says in words what one error of ajv means for the value it is about. */
export declare function describeKeyword(error: ErrorObject, node: DocumentNode): Description;
