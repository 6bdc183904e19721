import type { Walk } from './walk.ts';
/** Compares what a document says about itself. */
export declare function diffRoot(walk: Walk): void;
