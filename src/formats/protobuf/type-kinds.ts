/** What a type is; `unknown` when it is defined in a file that the bundle does not have. */
export type TypeKind = 'scalar' | 'enum' | 'message' | 'group' | 'unknown';

/** Types of protobuf itself. @see Protocol Buffers Language Guide (proto3), Scalar Value Types */
export const SCALARS: ReadonlySet<string> = new Set([
  'double',
  'float',
  'int32',
  'int64',
  'uint32',
  'uint64',
  'sint32',
  'sint64',
  'fixed32',
  'fixed64',
  'sfixed32',
  'sfixed64',
  'bool',
  'string',
  'bytes',
]);

/** Types a map may have as keys: whole numbers, bool and string. */
export const MAP_KEYS: ReadonlySet<string> = new Set(
  [...SCALARS].filter((name) => !['double', 'float', 'bytes'].includes(name)),
);

const WELL_KNOWN_MESSAGES = new Set(
  [
    ...['Any', 'Duration', 'Empty', 'FieldMask', 'ListValue', 'Struct', 'Timestamp', 'Value'],
    ...['BoolValue', 'BytesValue', 'DoubleValue', 'FloatValue', 'Int32Value', 'Int64Value'],
    ...['StringValue', 'UInt32Value', 'UInt64Value'],
  ].map((name) => `.google.protobuf.${name}`),
);

/** Kind of a type of `google/protobuf/*.proto`, which every compiler brings along. */
export function wellKnownKind(name: string): TypeKind | undefined {
  if (WELL_KNOWN_MESSAGES.has(name)) return 'message';
  return name === '.google.protobuf.NullValue' ? 'enum' : undefined;
}
