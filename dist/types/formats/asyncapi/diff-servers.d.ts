import type { Walk } from './walk.js';
/** Compares the servers of two documents. */
export declare function diffServers(walk: Walk): void;
