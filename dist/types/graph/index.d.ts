/** The dependency graph as data. */
export { buildGraph, type GraphOptions } from './build-graph.js';
export { compareGraphs, nodeKey } from './compare-graphs.js';
export type { ContractFacts, OwnerFacts } from './contract-facts.js';
export type { ChangedEdge, ChangedService, ChangeType, EdgeFacts, GraphChanges } from './graph-change.js';
export { type ContractUsers, type DirectUse, EFFECTS, type Effect, listUsers, type Reach, spreadEffects, } from './impact.js';
export type { DependencyGraph, GraphEdge, GraphNode, LinkKind } from './model.js';
export { labelOf, linksOf, type ResolvedContract, type ResolvedContracts, type ResolvedDependency, type ResolvedLink, type ResolvedReference, } from './resolved-contract.js';
