import type { Files } from '../../base/index.js';
/** What a part of a contract is made from. */
export type PartKind = 'openapi' | 'asyncapi' | 'protobuf' | 'schema' | 'environment';
/** One thing that was found and has a place in the contract. */
export interface ContractPart {
    readonly kind: PartKind;
    /** Path of what was found. */
    readonly source: string;
    /** What it is: `OpenAPI 3.1.0`, `12 settings`. */
    readonly label: string;
    /** The file that the contract names: the source, or the schema that is written for an example of an environment. */
    readonly file: string;
    /** That file with all that it refers to. */
    readonly files: Files;
    /** Version that the specification gives itself. */
    readonly version?: string;
    /** Port that the specification itself names. */
    readonly port?: number;
    /** Path of an OpenAPI operation that tells whether the service is well. */
    readonly healthPath?: string;
}
/** Something that was looked at and has no place in the contract. */
export interface SkippedFile {
    readonly file: string;
    /** Why, without a full stop. */
    readonly reason: string;
}
/** What a file turned out to be: a part of a contract, something to tell, or nothing of interest. */
export type Reading = {
    readonly part?: ContractPart;
    readonly skipped?: SkippedFile;
} | undefined;
/** A value together with the file that says so; without a file it is a guess. */
export interface Evidence<Value> {
    readonly value: Value;
    readonly source?: string;
}
/** Whether a part is an interface, and not a configuration. */
export declare function isInterface({ kind }: ContractPart): boolean;
