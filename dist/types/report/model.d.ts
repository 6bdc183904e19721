import type { Change, Classification, Finding } from '../base/index.js';
import type { SbomChange } from '../diff/index.js';
import type { DependencyGraph, GraphChanges } from '../graph/index.js';
import type { Baseline, BundleStatus } from '../verdict/index.js';
import type { DocIndexReport, DocReport } from './doc-model.js';
import type { ImpactConsumer, ImpactReport } from './impact-model.js';
/** Version of every JSON document below; grows only when a key changes its meaning or goes away. */
export declare const SCHEMA_VERSION = 1;
/** One bundle after validation. */
export interface ValidatedBundle {
    /** What the user named: a folder relative to the working directory, an archive, a reference. */
    readonly source: string;
    /** Empty when the contract cannot be read. */
    readonly name: string;
    readonly version: string;
    readonly valid: boolean;
    readonly findings: readonly Finding[];
}
/** Result of `pacto validate`. */
export interface ValidateReport {
    readonly kind: 'validate';
    readonly bundles: readonly ValidatedBundle[];
}
/** One side of a comparison. */
export interface ComparedBundle {
    readonly source: string;
    /** Where mirrors led to, as configured; missing where none applied. */
    readonly resolved?: string;
    readonly name: string;
    readonly version: string;
    /** Manifest digest, for bundles from a registry. */
    readonly digest?: string;
}
/** What a comparison found, in `diff` and for each bundle of `check`. */
export interface ComparisonReport {
    readonly classification: Classification;
    readonly declared: boolean;
    readonly nextVersion: string | null;
    readonly changes: readonly Change[];
    readonly sbomChanges: readonly SbomChange[];
    readonly findings: readonly Finding[];
}
/** Result of `pacto diff`. */
export interface DiffReport extends ComparisonReport {
    readonly kind: 'diff';
    readonly before: ComparedBundle;
    readonly after: ComparedBundle;
}
/** One bundle of `pacto check`. Files of changes and findings are relative to `source`. */
export interface CheckResult extends ComparisonReport {
    readonly source: string;
    readonly name: string;
    readonly version: string;
    readonly status: BundleStatus;
    readonly baseline: Baseline | null;
    /** What publishing must send: the digest of the files. Missing for a contract that cannot be read or is gone. */
    readonly contentDigest?: string;
    readonly verdict: 'pass' | 'fail' | 'neutral';
    /** One sentence that names the case, made by the gate. */
    readonly headline: string;
    /** The way out, where no change of the bundle itself is one. */
    readonly hint?: string;
    /** Services of the workspace that would pick the version up by themselves; there when a change may break them. */
    readonly consumers?: readonly ImpactConsumer[];
    /** How many more there are; missing for none. */
    readonly moreConsumers?: number;
}
/** Result of `pacto check`. */
export interface CheckReport {
    readonly kind: 'check';
    readonly verdict: 'pass' | 'fail' | 'neutral';
    readonly classification: Classification;
    readonly headline: string;
    readonly results: readonly CheckResult[];
    /** Findings about the workspace as a whole: the same name and version twice, a bad configuration. */
    readonly findings: readonly Finding[];
    /** Folders of the bundles that the change leaves alone, and that were therefore not compared. */
    readonly untouched?: readonly string[];
}
/** A run that could not come to a verdict: the world or the usage was wrong, no contract was judged. */
export interface FailureReport {
    readonly kind: 'failure';
    /** What was going on when it happened: `validate`, `check`, `publish`, `comment`. */
    readonly during: string;
    /** `usage`: wrong input or configuration; `environment`: registry, network, GitHub, files; `bug`: of this program. */
    readonly cause: 'usage' | 'environment' | 'bug';
    /** What is wrong and where. */
    readonly message: string;
    /** The way out. */
    readonly hint?: string;
}
/** What happened, or would happen, to one bundle on publishing. */
export interface PublishedBundle {
    /** Empty when the contract cannot be read. */
    readonly name: string;
    readonly version: string;
    /** Folder of the bundle, relative to the working directory. */
    readonly source?: string;
    readonly ref: string;
    /** Where mirrors led to, as configured; missing where none applied. */
    readonly resolved?: string;
    readonly digest: string;
    readonly contentDigest: string;
    readonly action: 'create' | 'identical' | 'conflict' | 'skipped';
    readonly reason?: string;
    /** When it is its turn, from 1: what it needs is in earlier waves. Missing where nothing was planned. */
    readonly wave?: number;
    /** What the registry held when the plan was made; null for nothing. */
    readonly evidence?: {
        readonly digest: string;
        readonly contentDigest: string;
    } | null;
    /** Length of the packed bundle. */
    readonly bytes?: number;
    /** For conflicts: the files that differ from what is published. */
    readonly differences?: {
        readonly added: readonly string[];
        readonly removed: readonly string[];
        readonly changed: readonly string[];
    };
    /** Floating tags that were moved to this version. */
    readonly floatingTags?: readonly string[];
}
/** Result of `pacto publish`. */
export interface PublishReport {
    readonly kind: 'publish';
    /** True when nothing was sent. */
    readonly dryRun: boolean;
    readonly results: readonly PublishedBundle[];
    /** What does not stop publishing, but should be known. */
    readonly warnings?: readonly string[];
}
/** Result of `pacto explain`. */
export interface ExplainReport {
    readonly kind: 'explain';
    readonly name: string;
    readonly version: string;
    readonly pactoVersion: string;
    readonly owner?: string;
    readonly runtime?: {
        readonly workload?: string;
        readonly state?: string;
        readonly persistence?: {
            readonly scope?: string;
            readonly durability?: string;
        };
        readonly dataCriticality?: string;
    };
    readonly interfaces: readonly {
        readonly name: string;
        readonly type: string;
        readonly port?: number;
        readonly visibility: string;
    }[];
    readonly configurations: readonly {
        readonly name: string;
        readonly schema?: string;
        readonly ref?: string;
    }[];
    readonly policies: readonly {
        readonly name: string;
        readonly schema?: string;
        readonly ref?: string;
    }[];
    readonly dependencies: readonly {
        readonly name?: string;
        readonly ref: string;
        readonly compatibility: string;
        readonly required: boolean;
    }[];
    readonly scaling?: {
        readonly min?: number;
        readonly max?: number;
    };
    readonly metadata?: unknown;
}
/** Result of `pacto graph`. */
export interface GraphReport {
    readonly kind: 'graph';
    readonly graph: DependencyGraph;
    /** What is wrong with references; pictures and trees mark them. Missing where nothing was asked about it. */
    readonly findings?: readonly Finding[];
    /** References that nobody could follow because of the world: access, a damaged file. */
    readonly failures?: readonly string[];
}
/** Result of `pacto graph` for two contracts. */
export interface GraphDiffReport {
    readonly kind: 'graph-diff';
    readonly changes: GraphChanges;
    /** As in {@link GraphReport}, of both sides. */
    readonly failures?: readonly string[];
}
/** Any result that has renderers. */
export type Report = ValidateReport | DiffReport | CheckReport | PublishReport | FailureReport | ExplainReport | GraphReport | GraphDiffReport | ImpactReport | DocReport | DocIndexReport;
