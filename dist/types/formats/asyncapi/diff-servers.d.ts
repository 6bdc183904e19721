import type { Walk } from './walk.ts';
/** Compares the servers of two documents. */
export declare function diffServers(walk: Walk): void;
