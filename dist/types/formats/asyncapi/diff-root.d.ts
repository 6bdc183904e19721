import type { Walk } from './walk.js';
/** Compares what a document says about itself. */
export declare function diffRoot(walk: Walk): void;
