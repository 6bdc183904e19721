import type { LocatedRange } from './proto-file.js';
import type { ProtoSpan } from './span.js';
import type { TypeKind } from './type-kinds.js';
/** Anything of a schema that stands somewhere. */
export interface SchemaElement {
    readonly at: ProtoSpan;
}
/** All values that one option has, with the place of the first. */
export interface SchemaOption extends SchemaElement {
    readonly value: string;
}
/** Options by name; one that may be repeated has its values joined. */
export type SchemaOptions = ReadonlyMap<string, SchemaOption>;
/** A type with its name resolved: own types without the package, others with a dot in front. */
export interface SchemaType extends SchemaElement {
    readonly name: string;
    readonly kind: TypeKind;
}
/** How often a field may occur and whether its absence can be told from its zero value. */
export type Cardinality = 'explicit' | 'implicit' | 'required' | 'repeated' | 'map';
/** A field after names and features are resolved. */
export interface SchemaField extends SchemaElement {
    readonly name: string;
    readonly number: number;
    readonly cardinality: Cardinality;
    readonly type: SchemaType;
    /** Scalar type of the keys, for maps. */
    readonly mapKey?: string;
    readonly oneof?: string;
    readonly options: SchemaOptions;
}
/** Numbers and names that must not be used. */
export interface SchemaReservations {
    readonly ranges: readonly LocatedRange[];
    readonly names: ReadonlyMap<string, SchemaElement>;
}
/** A message, or the fields that `extend` blocks add to one. */
export interface SchemaMessage extends SchemaElement {
    /** Without the package of the root file; with a dot in front when it is of another package. */
    readonly name: string;
    readonly fields: ReadonlyMap<string, SchemaField>;
    readonly oneofs: ReadonlyMap<string, SchemaElement & {
        readonly options: SchemaOptions;
    }>;
    readonly options: SchemaOptions;
    readonly reserved: SchemaReservations;
    readonly extensionRanges: readonly LocatedRange[];
}
/** One value of an enum. */
export interface SchemaEnumValue extends SchemaElement {
    readonly name: string;
    readonly number: number;
    readonly options: SchemaOptions;
}
/** An enum. */
export interface SchemaEnum extends SchemaElement {
    readonly name: string;
    readonly values: ReadonlyMap<string, SchemaEnumValue>;
    /** Name of the first value, which a reader sees when nothing was sent. */
    readonly first: string | undefined;
    /** Closed enums (proto2) keep unknown values apart; open ones (proto3) hand them to the program. */
    readonly closed: boolean;
    readonly options: SchemaOptions;
    readonly reserved: SchemaReservations;
}
/** One method. */
export interface SchemaRpc extends SchemaElement {
    readonly name: string;
    readonly request: SchemaType;
    readonly response: SchemaType;
    readonly clientStreaming: boolean;
    readonly serverStreaming: boolean;
    readonly options: SchemaOptions;
}
/** A service. */
export interface SchemaService extends SchemaElement {
    readonly name: string;
    readonly rpcs: ReadonlyMap<string, SchemaRpc>;
    readonly options: SchemaOptions;
}
/** What a file says about itself. */
export interface SchemaFile {
    readonly syntax: SchemaElement & {
        readonly value: string;
    };
    readonly package: SchemaElement & {
        readonly value: string;
    };
    readonly imports: ReadonlyMap<string, SchemaElement & {
        readonly modifier?: string;
    }>;
    readonly options: SchemaOptions;
}
/** Everything that one .proto file and its imports inside the bundle promise; the order of definitions is gone. */
export interface ProtoSchema {
    readonly root: SchemaFile;
    /** Other files by the text of the import statement. */
    readonly imported: ReadonlyMap<string, SchemaFile>;
    /** Import statements whose file the bundle does not have, by their text. */
    readonly missing: ReadonlyMap<string, SchemaElement>;
    readonly messages: ReadonlyMap<string, SchemaMessage>;
    readonly enums: ReadonlyMap<string, SchemaEnum>;
    readonly services: ReadonlyMap<string, SchemaService>;
    /** Extension fields by the extended message. */
    readonly extensions: ReadonlyMap<string, SchemaMessage>;
}
/** The name a report shows: without the dot that marks another package. */
export declare function displayName(name: string): string;
