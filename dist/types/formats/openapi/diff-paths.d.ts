import { type Judge } from './members.js';
import type { Walk } from './walk.js';
/** Compares the paths of two documents: by their text, then by their shape without the names of variables. */
export declare const diffPaths: Judge;
/** Compares the webhooks of two documents: requests that the service sends. */
export declare const diffWebhooks: Judge;
/** Compares what callbacks lead to, until no operation has offered another one. */
export declare function diffPostponed(walk: Walk): void;
