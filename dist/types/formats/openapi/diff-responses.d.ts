import { type Judge } from './members.js';
/** Compares the responses of one operation by status. */
export declare const diffResponses: Judge;
