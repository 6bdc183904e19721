import type { ExplainReport } from './model.js';
/** One thing an interface offers. */
export interface DocOperation {
    /** An HTTP method, `send` or `receive`, or how a procedure streams: `unary`, `client-stream`, … */
    readonly action: string;
    /** A path, the address of a channel, or `Service/Procedure`. */
    readonly target: string;
    /** Its name in the specification, where that has one. */
    readonly name?: string;
    readonly summary?: string;
    /** Names of the messages, for events. */
    readonly messages?: readonly string[];
    /** Types of the messages, for procedures. */
    readonly request?: string;
    readonly response?: string;
    readonly deprecated: boolean;
}
/** An interface with what its specification offers. */
export interface DocInterface {
    readonly name: string;
    readonly type: string;
    readonly port?: number;
    readonly visibility: string;
    /** Path of the specification inside the bundle. */
    readonly contract?: string;
    /** Why the operations are not known. */
    readonly problem?: string;
    readonly operations: readonly DocOperation[];
}
/** One setting. */
export interface DocKey {
    /** Names from the outside in, joined as change paths are. */
    readonly path: string;
    /** The JSON type in words, with its format. */
    readonly type: string;
    readonly required: boolean;
    readonly default?: unknown;
    /** What the contract sets it to. */
    readonly value?: unknown;
    /** The only values it takes. */
    readonly allowed?: readonly unknown[];
    /** What else limits its values, in words: `at least 1`, `matches ^[a-z]+$`. */
    readonly limits?: readonly string[];
    readonly description?: string;
    readonly deprecated?: boolean;
}
/** A group of settings; those of a schema in another bundle are not listed. */
export interface DocConfiguration {
    readonly name: string;
    readonly schema?: string;
    readonly ref?: string;
    /** The bundle that holds the schema, where several are documented together. */
    readonly resolved?: DocNeighbour;
    /** Why the keys are not known. */
    readonly problem?: string;
    readonly keys: readonly DocKey[];
}
/** How a service runs, as far as only its documentation says it. */
export interface DocRuntime {
    readonly lifecycle?: {
        readonly upgradeStrategy?: string;
        readonly gracefulShutdownSeconds?: number;
    };
    readonly health?: {
        readonly interface?: string;
        readonly path?: string;
        readonly initialDelaySeconds?: number;
    };
    readonly metrics?: {
        readonly interface?: string;
        readonly path?: string;
    };
}
/** A dependency as it is declared, and the bundle it leads to where several are documented together. */
export interface DocDependency {
    readonly name?: string;
    readonly ref: string;
    readonly compatibility: string;
    readonly required: boolean;
    readonly resolved?: DocNeighbour;
}
/** Another bundle that is documented as well. */
export interface DocNeighbour {
    readonly name: string;
    readonly version: string;
    /** Address of its page, in documents that are written together. */
    readonly page?: string;
}
/** A bundle that depends on the documented one, or takes its settings or policy from it. */
export interface DocDependent extends DocNeighbour {
    readonly kind: 'dependency' | 'configuration' | 'policy';
    /** For dependencies. */
    readonly compatibility?: string;
    readonly required?: boolean;
}
/** A policy, and the bundle it comes from where several are documented together. */
export interface DocPolicy {
    readonly name: string;
    readonly schema?: string;
    readonly ref?: string;
    readonly resolved?: DocNeighbour;
}
/** A page of the bundle's own `docs/`. */
export interface DocText {
    /** Path inside the bundle. */
    readonly path: string;
    /** Its first heading. */
    readonly title?: string;
    /** Markdown as written; of a very long page the beginning. */
    readonly text?: string;
    /** Why the text is not, or not all, there. */
    readonly problem?: string;
}
/** An image inside a bundle. */
export interface DocImage {
    readonly mediaType: string;
    readonly bytes: Uint8Array;
}
/** Result of `pacto doc`: one contract with what its files say. */
export interface DocReport extends Omit<ExplainReport, 'kind' | 'runtime' | 'interfaces' | 'configurations' | 'policies'> {
    readonly kind: 'doc';
    /** What the user or a contract named. */
    readonly source: string;
    /** Manifest digest, for a bundle from a registry. */
    readonly digest?: string;
    /** Digest of the files, wherever they lie. */
    readonly contentDigest: string;
    /** The person who is directly responsible. */
    readonly responsible?: string;
    readonly contacts: readonly {
        readonly type: string;
        readonly value: string;
        readonly purpose?: string;
    }[];
    /** Reference of the container image, and of the chart with its version. */
    readonly image?: string;
    readonly chart?: string;
    readonly runtime?: NonNullable<ExplainReport['runtime']> & DocRuntime;
    readonly interfaces: readonly DocInterface[];
    readonly configurations: readonly DocConfiguration[];
    readonly policies: readonly DocPolicy[];
    readonly dependencies: readonly DocDependency[];
    /** Known where several bundles are documented together. */
    readonly dependents?: readonly DocDependent[];
    /** Address of the index, in documents that are written together. */
    readonly index?: string;
    readonly documents: readonly DocText[];
    /** Images that pages may show, by their path inside the bundle; only HTML holds them. */
    readonly images?: ReadonlyMap<string, DocImage>;
}
/** A bundle of a workspace whose contract cannot be read. */
export interface UnreadableDoc {
    readonly source: string;
    readonly problem: string;
}
/** One bundle of an index. */
export interface DocEntry {
    /** Address of its page, in documents that are written together. */
    readonly page?: string;
    readonly doc: DocReport;
}
/** Result of `pacto doc` for several bundles. */
export interface DocIndexReport {
    readonly kind: 'doc-index';
    /** Sorted by name; the newest version of each service first. */
    readonly entries: readonly DocEntry[];
    readonly unreadable: readonly UnreadableDoc[];
}
