/**
 * The documents of the dashboard, as the server sends them and the static site holds them. `index.html` carries the
 * first one; the others are fetched when they are looked at, from addresses relative to the page:
 *
 * - `api/platform.json`: {@link PlatformDocument}
 * - `api/services/KEY.json`: {@link ServiceDocument}, KEY being {@link PlatformService.key}
 * - `api/histories/KEY.json`: {@link HistoryDocument}, KEY being {@link PlatformService.history}
 * - `api/diffs/HISTORY/BEFORE..AFTER.json`: {@link DiffDocument}, of keys of a history and two of its versions
 *
 * Keys are safe in addresses and file names; ids are text of contracts and are not. Lists are sorted where they are
 * made.
 */
import type { Finding, Severity } from '../base/index.js';
import type { LinkKind } from '../graph/index.js';
import type { DocConfiguration, DocInterface } from '../report/index.js';
export type * from './detail-model.js';
/** Everything that the overview, the graph, the table of everything, owners and findings show. */
export interface PlatformDocument {
    readonly schemaVersion: number;
    /** Names of the roots in one line. */
    readonly title: string;
    /** What was asked for: references, or nothing for the workspace. */
    readonly sources: readonly string[];
    /** Ids of the services that the platform was reached from. */
    readonly roots: readonly string[];
    /** Sorted by name, then version. */
    readonly services: readonly PlatformService[];
    /** What dependencies name and nothing was found for. */
    readonly missing: readonly MissingService[];
    /** In the order of the services that declare them, then of declaration. */
    readonly edges: readonly PlatformEdge[];
    /** With dependencies alone: what only references of configurations and policies lead to has no place. */
    readonly layout: PlatformLayout;
    /** With the references too; missing where there are none. */
    readonly layoutWithReferences?: PlatformLayout;
    /** Sorted by name. */
    readonly owners: readonly PlatformOwner[];
    /** Most serious first. */
    readonly findings: readonly PlatformFinding[];
    /** True when a server makes the diff of any two versions; a static site has the pairs that its histories list. */
    readonly diffsOnDemand: boolean;
    /** There when a server has nothing newer to show. */
    readonly outdated?: {
        /** When all this was read, in ISO 8601. */
        readonly readAt: string;
        /** Why it cannot be read now; missing while it is being read. */
        readonly reason?: string;
    };
}
/** One version of a service that is part of the platform. */
export interface PlatformService {
    /** `name@version`; `~2` follows where different contracts share both. Text of a contract. */
    readonly id: string;
    /** Key of its {@link ServiceDocument}. */
    readonly key: string;
    readonly name: string;
    readonly version: string;
    /** Where it was found: a reference, or a folder. */
    readonly source: string;
    readonly digest?: string;
    /** Name in {@link PlatformDocument.owners}. */
    readonly owner?: string;
    /** `service`, `job`, `scheduled`, or whatever the contract says. */
    readonly workload?: string;
    /** `stateless`, `stateful`, `hybrid`, or whatever the contract says. */
    readonly state?: string;
    /** `public` when one interface is. */
    readonly visibility: 'public' | 'internal';
    readonly interfaces: readonly PlatformInterface[];
    readonly configurations: readonly PlatformConfiguration[];
    readonly policies: readonly {
        readonly name: string;
        readonly schema?: string;
        readonly ref?: string;
    }[];
    /** Key of its {@link HistoryDocument}; shared by all versions of one repository. */
    readonly history: string;
}
/** An interface; long summaries are cut, the {@link ServiceDocument} has them whole. */
export interface PlatformInterface extends DocInterface {
    /** Operations that are not listed here because there are too many. */
    readonly more?: number;
}
/** A group of settings. */
export interface PlatformConfiguration extends Omit<DocConfiguration, 'keys'> {
    readonly keys: readonly PlatformKey[];
    /** Keys that are not listed here because there are too many. */
    readonly more?: number;
}
/** A setting in short; the {@link ServiceDocument} has all that is known of it. */
export interface PlatformKey {
    readonly path: string;
    readonly type: string;
    readonly required: boolean;
    /** As text, cut when it is long. */
    readonly default?: string;
    readonly description?: string;
    readonly deprecated?: boolean;
}
/** A dependency that led nowhere. */
export interface MissingService {
    /** As the contract names it. */
    readonly ref: string;
    readonly error: string;
    /** There when the world is to blame: access, a registry that does not answer, a damaged file. */
    readonly failed?: true;
}
/** That one service needs another. Exactly one of `to` and `missing` is there. */
export interface PlatformEdge {
    /** Id of the service that declares it. */
    readonly from: string;
    /** Id of the service it leads to. */
    readonly to?: string;
    /** Index in {@link PlatformDocument.missing}. */
    readonly missing?: number;
    /** What it is needed for; `configuration` and `policy` are references to schemas of another bundle. */
    readonly kind: LinkKind;
    /** As written in the contract. */
    readonly ref: string;
    /** Empty for references. */
    readonly compatibility: string;
    readonly required: boolean;
    /** There when the reference names a version that `compatibility` does not admit. */
    readonly outside?: true;
}
/**
 * Where the graph is drawn, in units of one CSS pixel at zoom 1, from the top left. Roots are on the left, what they
 * need to the right of them.
 */
export interface Layout {
    /** `layered`: crossings are kept low; `columns`: too large for that, each column is in the order of the nodes. */
    readonly method: 'layered' | 'columns';
    readonly width: number;
    readonly height: number;
    /** Middle of each node. */
    readonly nodes: readonly (readonly [x: number, y: number])[];
    /** Bends of each edge, in the order of the edges: x, y, x, y, …; empty where a straight line does. */
    readonly bends: readonly (readonly number[])[];
}
/** The layout of a part of the platform: nodes are the services, then the missing ones; edges are those of the document. */
export interface PlatformLayout extends Omit<Layout, 'nodes'> {
    /** Middle of each node; null for what is not shown. */
    readonly nodes: readonly (readonly [x: number, y: number] | null)[];
}
/** A team or a person, as contracts name it. */
export interface PlatformOwner {
    readonly name: string;
    /** Each once, whichever contracts name it. */
    readonly contacts: readonly {
        readonly type: string;
        readonly value: string;
        readonly purpose?: string;
    }[];
    /** Ids. */
    readonly services: readonly string[];
}
/** Something wrong with the platform. */
export interface PlatformFinding {
    /**
     * `validation`: of one bundle; `unresolved`: a dependency that led nowhere; `cycle`: services that need each other;
     * `conflict`: one service in several versions; `outside`: a reference names a version that its range does not admit;
     * `unreadable`: a bundle of the workspace says nothing.
     */
    readonly kind: 'validation' | 'unresolved' | 'cycle' | 'conflict' | 'outside' | 'unreadable';
    readonly severity: Severity;
    /** Id of the rule, for what validation found. */
    readonly rule?: string;
    readonly message: string;
    /** What to do instead. */
    readonly fix?: string;
    /** Ids; of a cycle in its order. */
    readonly services: readonly string[];
    /** Place in the bundle of the only service. */
    readonly path?: string;
    readonly file?: string;
    readonly range?: Finding['range'];
}
