import { type Judge } from './members.ts';
/** Compares the responses of one operation by status. */
export declare const diffResponses: Judge;
