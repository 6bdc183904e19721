import type { ProtoField, ProtoFile, ProtoOption } from './proto-file.ts';
import type { Cardinality, SchemaType } from './schema.ts';

/** A feature of editions as it is set in a list of options, in either spelling. */
function featureOf(options: readonly ProtoOption[], name: string): string | undefined {
  const direct = options.find((option) => option.name === `features.${name}`);
  if (direct !== undefined) return direct.value;
  const aggregate = options.find((option) => option.name === 'features')?.value.split(' ') ?? [];
  const index = aggregate.indexOf(name);
  return index === -1 || aggregate[index + 1] !== ':' ? undefined : aggregate[index + 2];
}

/**
 * How often a field occurs and whether its absence shows.
 *
 * @see Protocol Buffers, Application Note: Field Presence; Feature Settings for Editions, features.field_presence
 */
export function cardinalityOf(field: ProtoField, type: SchemaType, file: ProtoFile): Cardinality {
  if (field.mapKey !== undefined) return 'map';
  if (field.label === 'repeated' || field.label === 'required') return field.label;
  if (field.oneof !== undefined || field.label === 'optional') return 'explicit';
  if (file.syntax.startsWith('edition')) return presenceOf(field, type, file);
  return file.syntax === 'proto3' && (type.kind === 'scalar' || type.kind === 'enum') ? 'implicit' : 'explicit';
}

function presenceOf(field: ProtoField, type: SchemaType, file: ProtoFile): Cardinality {
  const presence = featureOf(field.options, 'field_presence') ?? featureOf(file.options, 'field_presence');
  if (presence === 'LEGACY_REQUIRED') return 'required';
  return presence === 'IMPLICIT' && (type.kind === 'scalar' || type.kind === 'enum') ? 'implicit' : 'explicit';
}

/** True when unknown values are kept apart. @see Protocol Buffers, Enum Behavior; features.enum_type */
export function isClosedEnum(options: readonly ProtoOption[], file: ProtoFile): boolean {
  if (!file.syntax.startsWith('edition')) return file.syntax === 'proto2';
  return (featureOf(options, 'enum_type') ?? featureOf(file.options, 'enum_type')) === 'CLOSED';
}

/** True when a message field is written with start and end marks, as a group is. @see features.message_encoding */
export function isDelimited(field: ProtoField, file: ProtoFile): boolean {
  if (field.isGroup) return true;
  const encoding = featureOf(field.options, 'message_encoding') ?? featureOf(file.options, 'message_encoding');
  return encoding === 'DELIMITED' && field.mapKey === undefined;
}
