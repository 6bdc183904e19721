import type { Platform } from '../app/index.ts';
import { compareText, invariant } from '../base/index.ts';
import type { DependencyGraph, GraphEdge, GraphNode } from '../graph/index.ts';
import { type DocConfiguration, type DocInterface, type DocReport, SCHEMA_VERSION } from '../report/index.ts';

/** A dependency as its consumer declares it. */
export interface ServiceDependency {
  readonly ref: string;
  readonly compatibility: string;
  readonly required: boolean;
  /** The service it resolved to. */
  readonly id?: string;
  /** Why it resolved to none. */
  readonly error?: string;
}

/** A service that depends on another one. */
export interface ServiceDependent {
  readonly id: string;
  readonly compatibility: string;
  readonly required: boolean;
}

/** One version of a service, with its neighbours. */
export interface DashboardService {
  /** `name@version`; a number follows where different contracts share both. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly source: string;
  readonly digest?: string;
  readonly owner?: string;
  readonly workload?: string;
  readonly state?: string;
  readonly interfaces: readonly DocInterface[];
  readonly configurations: readonly DocConfiguration[];
  readonly dependencies: readonly ServiceDependency[];
  /** Sorted by id. */
  readonly dependents: readonly ServiceDependent[];
}

/** Everything the dashboard shows; also the document `data.json`. */
export interface DashboardData {
  readonly schemaVersion: number;
  readonly graphs: readonly DependencyGraph[];
  /** Sorted by name, then version. */
  readonly services: readonly DashboardService[];
}

/** Joins the contracts of a platform with what the graphs say about their neighbours. */
export function createData({ graphs, contracts }: Platform): DashboardData {
  const ids = nameServices(contracts);
  const nodes = expandedNodes(graphs);
  const services = [...ids].map(([key, { id, contract }]): Omit<DashboardService, 'dependents'> => {
    const edges = nodes.get(key)?.dependencies ?? [];
    return { ...describeService(id, contract), dependencies: edges.map((edge) => describeEdge(edge, ids)) };
  });
  const dependents = listDependents(services);
  return {
    schemaVersion: SCHEMA_VERSION,
    graphs,
    services: services.map((service) => ({ ...service, dependents: dependents.get(service.id) ?? [] })),
  };
}

/** The id of the service that a node of a graph stands for. */
export type FindId = (node: GraphNode) => string;

/** Looks ids up by what a node says about itself. */
export function createFindId({ services }: DashboardData): FindId {
  const ids = new Map(services.map((service) => [keyOf(service), service.id]));
  return (node) => {
    const id = ids.get(keyOf(node));
    invariant(id !== undefined, `the dashboard has no service for ${node.name}@${node.version}`);
    return id;
  };
}

type Identified = Pick<GraphNode, 'name' | 'version' | 'source' | 'digest'>;
type NamedContracts = ReadonlyMap<string, { readonly id: string; readonly contract: DocReport }>;

/** What tells contracts apart: a digest is the content itself, a folder is all there is to know without one. */
function keyOf({ name, version, source, digest }: Identified): string {
  return JSON.stringify([name, version, digest ?? source]);
}

function nameServices(contracts: readonly DocReport[]): NamedContracts {
  const named = new Map<string, { id: string; contract: DocReport }>();
  const uses = new Map<string, number>();
  const order = [...contracts].sort((a, b) => {
    return compareText(a.name, b.name) || compareText(a.version, b.version) || compareText(keyOf(a), keyOf(b));
  });
  for (const contract of order) {
    const text = `${contract.name}@${contract.version}`;
    const count = (uses.get(text) ?? 0) + 1;
    uses.set(text, count);
    named.set(keyOf(contract), { id: count === 1 ? text : `${text}-${count}`, contract });
  }
  return named;
}

/** Every contract at the one place of the graphs where its dependencies are. */
function expandedNodes(graphs: readonly DependencyGraph[]): Map<string, GraphNode> {
  const nodes = new Map<string, GraphNode>();
  const pending = graphs.map(({ root }) => root);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.set(keyOf(node), node);
    for (const edge of node.dependencies) if (edge.node !== undefined && !edge.shared) pending.push(edge.node);
  }
  return nodes;
}

function describeService(id: string, contract: DocReport): Omit<DashboardService, 'dependencies' | 'dependents'> {
  const { name, version, source, digest, owner, runtime, interfaces, configurations } = contract;
  return {
    id,
    name,
    version,
    source,
    ...(digest === undefined ? {} : { digest }),
    ...(owner === undefined ? {} : { owner }),
    ...(runtime?.workload === undefined ? {} : { workload: runtime.workload }),
    ...(runtime?.state === undefined ? {} : { state: runtime.state }),
    interfaces,
    configurations,
  };
}

function describeEdge(
  { ref, compatibility, required, node, error }: GraphEdge,
  ids: NamedContracts,
): ServiceDependency {
  const id = node === undefined ? undefined : ids.get(keyOf(node))?.id;
  return {
    ref,
    compatibility,
    required,
    ...(id === undefined ? {} : { id }),
    ...(error === undefined ? {} : { error }),
  };
}

function listDependents(
  services: readonly Omit<DashboardService, 'dependents'>[],
): ReadonlyMap<string, readonly ServiceDependent[]> {
  const dependents = new Map<string, ServiceDependent[]>();
  for (const { id, dependencies } of services) {
    for (const { id: target, compatibility, required } of dependencies) {
      if (target === undefined) continue;
      dependents.set(target, [...(dependents.get(target) ?? []), { id, compatibility, required }]);
    }
  }
  return dependents;
}
