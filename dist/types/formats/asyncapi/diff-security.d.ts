import { type Judge } from './members.js';
/** Compares what clients must prove: the alternatives of a server or an operation. */
export declare const judgeSecurity: Judge;
