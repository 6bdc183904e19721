import type { GraphReport } from '../model.js';
/** The tree below the root, then the ways that lead back and the services in more than one version. */
export declare function renderGraphText({ graph }: GraphReport): string[];
