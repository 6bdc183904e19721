/** One resolved contract in a dependency graph. */
export interface GraphNode {
    readonly name: string;
    readonly version: string;
    /** The reference it was resolved from, before mirrors; a folder for the root of a workspace. */
    readonly source: string;
    readonly digest?: string;
    readonly dependencies: readonly GraphEdge[];
}
/** A dependency of one contract on another. */
export interface GraphEdge {
    /** As written in the contract. */
    readonly ref: string;
    readonly compatibility: string;
    readonly required: boolean;
    /** The contract it resolved to; shared ones carry no dependencies of their own here. */
    readonly node?: GraphNode;
    /** True when the node is expanded elsewhere: at its first arrival in breadth-first order. */
    readonly shared: boolean;
    /** Why the dependency could not be resolved. */
    readonly error?: string;
}
/** A platform seen from one contract. */
export interface DependencyGraph {
    readonly root: GraphNode;
    /** Ways that lead back to where they began, as `name@version`, first equal to last. */
    readonly cycles: readonly (readonly string[])[];
    /** Services that occur in more than one version. */
    readonly conflicts: readonly {
        readonly name: string;
        readonly versions: readonly string[];
    }[];
}
