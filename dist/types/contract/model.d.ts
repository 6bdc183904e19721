import type { DocumentNode } from '../document/index.js';
/** The `pactoVersion` labels this release reads. */
export declare const DIALECTS: readonly ['1.0'];
/** A dialect of the contract language. */
export type Dialect = (typeof DIALECTS)[number];
/** Kinds of interface, in the words of dialect 1.x. */
export type InterfaceType = 'http' | 'grpc' | 'event';
/** Who owns a service: a plain text, or a team with a person and ways to reach them. */
export interface Owner {
    readonly text?: string;
    readonly team?: string;
    readonly dri?: string;
    readonly contacts: readonly Contact[];
    readonly node: DocumentNode;
}
/** One way to reach an owner. */
export interface Contact {
    readonly type: string;
    readonly value: string;
    readonly purpose?: string;
    readonly node: DocumentNode;
}
/** What the contract is about. */
export interface Service {
    readonly name: string;
    readonly version: string;
    readonly owner?: Owner;
    readonly image?: {
        readonly ref: string;
        readonly private?: boolean;
        readonly node: DocumentNode;
    };
    readonly chart?: {
        readonly ref: string;
        readonly version: string;
        readonly node: DocumentNode;
    };
    readonly node: DocumentNode;
}
/** Something other services call or listen to. */
export interface Interface {
    readonly name: string;
    readonly type: InterfaceType | undefined;
    readonly port?: number;
    /** As written; readers that need a value take `internal` for an absent one. */
    readonly visibility?: string;
    /** Path of the specification inside the bundle. */
    readonly contract?: string;
    readonly node: DocumentNode;
}
/** Settings a service takes, described by a JSON Schema of the bundle or of another one. */
export interface Configuration {
    /** `default` in the shapes that have no names. */
    readonly name: string;
    readonly schema?: string;
    readonly ref?: string;
    readonly values?: DocumentNode;
    readonly node: DocumentNode;
}
/** A rule the contract document itself must satisfy. */
export interface Policy {
    /** `default` in the shapes that have no names. */
    readonly name: string;
    readonly schema?: string;
    readonly ref?: string;
    readonly node: DocumentNode;
}
/** Another contract this one relies on. */
export interface Dependency {
    /** As written; absent in the shapes that have no names. */
    readonly name?: string;
    readonly ref: string;
    readonly compatibility: string;
    readonly required: boolean;
    readonly node: DocumentNode;
}
/** How the service runs. Every part is optional; an absent one promises nothing. */
export interface Runtime {
    readonly workload?: string;
    readonly stateType?: string;
    readonly persistenceScope?: string;
    readonly persistenceDurability?: string;
    readonly dataCriticality?: string;
    readonly node: DocumentNode;
}
/** How many copies run; `replicas: N` reads as N to N. */
export interface Scaling {
    readonly replicas?: number;
    readonly min?: number;
    readonly max?: number;
    readonly node: DocumentNode;
}
/** A contract in one shape, whatever dialect it was written in. */
export interface Contract {
    readonly dialect: Dialect;
    readonly service: Service;
    readonly interfaces: readonly Interface[];
    readonly configurations: readonly Configuration[];
    readonly policies: readonly Policy[];
    readonly dependencies: readonly Dependency[];
    readonly runtime?: Runtime;
    readonly scaling?: Scaling;
    readonly metadata?: DocumentNode;
    /** The document as written. */
    readonly root: DocumentNode;
}
