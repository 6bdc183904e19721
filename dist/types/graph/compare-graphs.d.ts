import type { GraphChanges } from './graph-change.js';
import type { DependencyGraph, GraphNode } from './model.js';
/**
 * Compares the platforms below two roots, level by level: dependencies of the same contract are the same by the name of
 * the service that they lead to.
 */
export declare function compareGraphs(before: DependencyGraph, after: DependencyGraph): GraphChanges;
/** What tells contracts of one graph apart. */
export declare function nodeKey({ name, version, digest, source }: GraphNode): string;
