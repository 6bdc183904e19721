/** The dependency graph as data. */
export { buildGraph, type ResolvedContract, type ResolvedDependency } from './build-graph.ts';
export type { DependencyGraph, GraphEdge, GraphNode } from './model.ts';
