import { type Judge } from './members.js';
/** Compares the headers of one response; their names are written in any case. */
export declare const diffHeaders: Judge;
