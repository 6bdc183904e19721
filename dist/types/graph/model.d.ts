/** How one contract refers to another: it needs it, takes its settings, or must satisfy its policies. */
export type LinkKind = 'dependency' | 'configuration' | 'policy';
/** One resolved contract in a dependency graph. */
export interface GraphNode {
    readonly name: string;
    readonly version: string;
    /** The reference it was resolved from, before mirrors; a folder for the root of a workspace. */
    readonly source: string;
    readonly digest?: string;
    readonly dependencies: readonly GraphEdge[];
}
/** A dependency of one contract on another, or a reference to it. */
export interface GraphEdge {
    /** As written in the contract. */
    readonly ref: string;
    /** As written; empty for references, which take any version. */
    readonly compatibility: string;
    readonly required: boolean;
    /** There for references; missing for dependencies. */
    readonly kind?: Exclude<LinkKind, 'dependency'>;
    /** The contract it resolved to; shared ones carry no dependencies of their own here. */
    readonly node?: GraphNode;
    /** True when the node is expanded elsewhere: at its first arrival in breadth-first order. */
    readonly shared: boolean;
    /** There when the tag, digest or path names a version that `compatibility` does not admit. */
    readonly outside?: true;
    /** Why the dependency could not be resolved. */
    readonly error?: string;
}
/** A platform seen from one contract. */
export interface DependencyGraph {
    readonly root: GraphNode;
    /**
     * Ways that lead back to where they began, as `name@version`, first equal to last: one for each dependency that closes
     * a way from the root, and one for each other dependency on a circle that none of these names; the first ones.
     */
    readonly cycles: readonly (readonly string[])[];
    /** How many further dependencies there are that close a way or are on a circle; missing for none. */
    readonly moreCycles?: number;
    /** Services that occur in more than one version. */
    readonly conflicts: readonly {
        readonly name: string;
        readonly versions: readonly string[];
    }[];
}
