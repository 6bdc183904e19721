import type { Platform } from '../app/index.js';
import type { DependencyGraph, GraphNode } from '../graph/index.js';
import { type DocConfiguration, type DocInterface } from '../report/index.js';
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
export declare function createData({ graphs, contracts }: Platform): DashboardData;
/** The id of the service that a node of a graph stands for. */
export type FindId = (node: GraphNode) => string;
/** Looks ids up by what a node says about itself. */
export declare function createFindId({ services }: DashboardData): FindId;
