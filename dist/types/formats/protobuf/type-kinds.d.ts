/** What a type is; `unknown` when it is defined in a file that the bundle does not have. */
export type TypeKind = 'scalar' | 'enum' | 'message' | 'group' | 'unknown';
/** Types of protobuf itself. @see Protocol Buffers Language Guide (proto3), Scalar Value Types */
export declare const SCALARS: ReadonlySet<string>;
/** Types a map may have as keys: whole numbers, bool and string. */
export declare const MAP_KEYS: ReadonlySet<string>;
/** Kind of a type of `google/protobuf/*.proto`, which every compiler brings along. */
export declare function wellKnownKind(name: string): TypeKind | undefined;
