/** The dependency graph as data. */
export { buildGraph, type GraphOptions } from './build-graph.ts';
export { compareGraphs, nodeKey } from './compare-graphs.ts';
export type { ContractFacts, OwnerFacts } from './contract-facts.ts';
export type { ChangedEdge, ChangedService, ChangeType, EdgeFacts, GraphChanges } from './graph-change.ts';
export {
  type ContractUsers,
  type DirectUse,
  EFFECTS,
  type Effect,
  listUsers,
  type Reach,
  spreadEffects,
} from './impact.ts';
export type { DependencyGraph, GraphEdge, GraphNode, LinkKind } from './model.ts';
export {
  labelOf,
  linksOf,
  type ResolvedContract,
  type ResolvedContracts,
  type ResolvedDependency,
  type ResolvedLink,
  type ResolvedReference,
} from './resolved-contract.ts';
