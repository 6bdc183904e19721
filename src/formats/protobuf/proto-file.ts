import type { ProtoSpan } from './span.ts';

/** `name = value` as written, the value as text: strings in JSON spelling, aggregates token by token. */
export interface ProtoOption {
  readonly name: string;
  readonly value: string;
  readonly at: ProtoSpan;
}

/** The name of a type as written: `int32`, `Money`, `.pkg.Money`. */
export interface TypeName {
  readonly text: string;
  readonly at: ProtoSpan;
}

/** Whole numbers from `first` to `last`, both included. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** Where a range stands in the text. */
export interface LocatedRange extends NumberRange {
  readonly at: ProtoSpan;
}

/** Numbers and names that must not be used (again). */
export interface Reservations {
  readonly ranges: LocatedRange[];
  readonly names: { readonly name: string; readonly at: ProtoSpan }[];
}

/** How often a field may occur, as written. */
export type FieldLabel = 'optional' | 'required' | 'repeated';

/** A field of a message or of an `extend` block. */
export interface ProtoField {
  readonly name: string;
  readonly number: number;
  readonly label?: FieldLabel;
  /** For maps the type of the values. */
  readonly type: TypeName;
  /** Only maps have one: the scalar type of the keys. */
  readonly mapKey?: TypeName;
  readonly isGroup: boolean;
  /** Name of the oneof it stands in. */
  readonly oneof?: string;
  readonly options: readonly ProtoOption[];
  readonly at: ProtoSpan;
}

/** What is between the braces of a message. */
export interface ProtoMessage {
  /** Inside the package: `Outer.Inner` for a nested message. */
  readonly name: string;
  readonly fields: ProtoField[];
  readonly oneofs: { readonly name: string; readonly options: ProtoOption[]; readonly at: ProtoSpan }[];
  readonly options: ProtoOption[];
  readonly reserved: Reservations;
  readonly extensionRanges: LocatedRange[];
  readonly at: ProtoSpan;
}

/** One value of an enum; several may share a number when `allow_alias` is set. */
export interface ProtoEnumValue {
  readonly name: string;
  readonly number: number;
  readonly options: readonly ProtoOption[];
  readonly at: ProtoSpan;
}

/** An enum; the first value is the default. */
export interface ProtoEnum {
  /** Inside the package: `Outer.Kind` for a nested enum. */
  readonly name: string;
  readonly values: ProtoEnumValue[];
  readonly options: ProtoOption[];
  readonly reserved: Reservations;
  readonly at: ProtoSpan;
}

/** One method of a service. */
export interface ProtoRpc {
  readonly name: string;
  readonly request: TypeName;
  readonly response: TypeName;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
  readonly options: ProtoOption[];
  readonly at: ProtoSpan;
}

/** A service with its methods. */
export interface ProtoService {
  readonly name: string;
  readonly rpcs: ProtoRpc[];
  readonly options: ProtoOption[];
  readonly at: ProtoSpan;
}

/** A field that an `extend` block adds to a message which may stand elsewhere. */
interface ProtoExtension {
  /** Name of the message around the `extend` block; empty at the top. */
  readonly scope: string;
  readonly extendee: TypeName;
  readonly field: ProtoField;
}

/** `import "path";` */
export interface ProtoImport {
  readonly path: string;
  /** `public`, `weak` or `option`. */
  readonly modifier?: string;
  readonly at: ProtoSpan;
}

/** One parsed file. Nested messages and enums stand flat in the lists, with their dotted names. */
export interface ProtoFile {
  /** `proto2` (also when nothing is said), `proto3` or `edition 2023`. */
  syntax: string;
  /** Empty when there is none. */
  package: string;
  /** Where `syntax` and `package` stand, or the beginning of the file. */
  syntaxAt: ProtoSpan;
  packageAt: ProtoSpan;
  readonly imports: ProtoImport[];
  readonly options: ProtoOption[];
  readonly messages: ProtoMessage[];
  readonly enums: ProtoEnum[];
  readonly services: ProtoService[];
  readonly extensions: ProtoExtension[];
}
