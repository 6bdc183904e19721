/** The dependency graph as data. */
export { buildGraph, type ResolvedContract, type ResolvedDependency } from './build-graph.js';
export type { DependencyGraph, GraphEdge, GraphNode } from './model.js';
