import type { ProtoField, ProtoFile, ProtoOption } from './proto-file.js';
import type { Cardinality, SchemaType } from './schema.js';
/**
 * How often a field occurs and whether its absence shows.
 *
 * @see Protocol Buffers, Application Note: Field Presence; Feature Settings for Editions, features.field_presence
 */
export declare function cardinalityOf(field: ProtoField, type: SchemaType, file: ProtoFile): Cardinality;
/** True when unknown values are kept apart. @see Protocol Buffers, Enum Behavior; features.enum_type */
export declare function isClosedEnum(options: readonly ProtoOption[], file: ProtoFile): boolean;
/** True when a message field is written with start and end marks, as a group is. @see features.message_encoding */
export declare function isDelimited(field: ProtoField, file: ProtoFile): boolean;
