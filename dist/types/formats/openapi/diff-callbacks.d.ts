import { type Judge } from './members.js';
/** Compares the callbacks of one operation: calls that its consumers get, so that the direction turns around. */
export declare const diffCallbacks: Judge;
