import { changeRule } from '../rule.ts';

/** The fact behind rules about one field. */
type FieldArgs = {
  /** `Order.total` */
  readonly field: string;
};

/** The facts behind rules about something of a field that differs. */
type FieldValueArgs = FieldArgs & {
  readonly before: string;
  readonly after: string;
};

const UPDATING = 'Protocol Buffers Language Guide (proto3), Updating A Message Type';
const DELETING = 'Protocol Buffers Language Guide (proto3), Deleting Fields';
const REQUIRED = 'Protocol Buffers Language Guide (proto2), Field Labels, required';
const PRESENCE = 'Protocol Buffers, Application Note: Field Presence';
const JSON_NAMES = 'Protocol Buffers, ProtoJSON Format, JSON names';
const DEFAULTS = 'Protocol Buffers Language Guide (proto2), Optional Fields And Default Values';
const typeChange = ({ field, before, after }: FieldValueArgs): string =>
  `type of field ${field} changed from ${before} to ${after}`;

/** Changes of the fields of a message. */
export const protobufFieldRules = {
  'protobuf/field-removed': changeRule<FieldArgs>({
    classification: 'BREAKING',
    title: 'field removed without a trace',
    message: ({ field }) => `field ${field} removed`,
    why: 'Readers find the zero value where data was, and the number and name are free to be misread later.',
    fix: 'Keep the field deprecated, or reserve its number and its name when it goes.',
    tags: { area: 'fields', action: 'removed' },
    source: DELETING,
    since: '0.1.0',
  }),
  'protobuf/field-removed-and-reserved': changeRule<FieldArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'field retired',
    message: ({ field }) => `field ${field} removed, its number and name reserved`,
    why: 'Old bytes are never misread, but readers that use the field find its zero value.',
    fix: 'Keep the field, mark it deprecated, and retire it once nobody reads it.',
    tags: { area: 'fields', action: 'removed' },
    source: DELETING,
    since: '0.1.0',
  }),
  'protobuf/field-removed-number-reserved': changeRule<FieldArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'field removed, its name free',
    message: ({ field }) => `field ${field} removed, its number reserved and its name not`,
    why: 'Old bytes are never misread, but readers find the zero value, and JSON may be misread once the name is used again.',
    fix: 'Reserve the name too.',
    tags: { area: 'fields', action: 'removed' },
    source: DELETING,
    since: '0.1.0',
  }),
  'protobuf/field-added': changeRule<FieldArgs>({
    classification: 'NON_BREAKING',
    title: 'field added',
    message: ({ field }) => `field ${field} added`,
    why: 'Nobody breaks: readers that do not know the field skip it.',
    fix: 'No action is needed.',
    tags: { area: 'fields', action: 'added' },
    source: UPDATING,
    since: '0.1.0',
  }),
  'protobuf/required-field-added': changeRule<FieldArgs>({
    classification: 'BREAKING',
    title: 'required field added',
    message: ({ field }) => `required field ${field} added`,
    why: 'Messages of old senders lack the field and cannot be read.',
    fix: 'Make the field optional.',
    tags: { area: 'fields', action: 'added' },
    source: REQUIRED,
    since: '0.1.0',
  }),
  'protobuf/field-number-changed': changeRule<FieldValueArgs>({
    classification: 'BREAKING',
    title: 'field number changed',
    message: ({ field, before, after }) => `number of field ${field} changed from ${before} to ${after}`,
    why: 'Old and new sides look for the value under different numbers; each takes it for missing or for another field.',
    fix: 'Keep the number; it is what is sent, not the name.',
    tags: { area: 'fields', action: 'modified' },
    source: UPDATING,
    since: '0.1.0',
  }),
  'protobuf/field-renamed': changeRule<FieldValueArgs & { readonly number: number }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'field renamed',
    message: ({ field, after, number }) => `field ${field} with number ${number} renamed to ${after}`,
    why: 'The bytes are the same, but JSON, text and generated code use the name.',
    fix: 'Keep the name, or keep the old one as json_name.',
    tags: { area: 'fields', action: 'modified' },
    source: JSON_NAMES,
    since: '0.1.0',
  }),
  'protobuf/field-type-changed': changeRule<FieldValueArgs>({
    classification: 'BREAKING',
    title: 'field type changed',
    message: typeChange,
    why: 'The other side reads the bytes of one type as another, or drops them.',
    fix: 'Keep the field, and add a new one with the new type and a new number.',
    tags: { area: 'fields', action: 'modified' },
    source: UPDATING,
    since: '0.1.0',
  }),
  'protobuf/field-type-changed-compatibly': changeRule<FieldValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'field type changed to one with the same bytes',
    message: (args) => `${typeChange(args)}, which is read from the same bytes`,
    why: 'The bytes can be read either way, but large values are cut, and JSON and generated code differ.',
    fix: 'Keep the type, or make sure that every value fits both.',
    tags: { area: 'fields', action: 'modified' },
    source: UPDATING,
    since: '0.1.0',
  }),
  'protobuf/field-type-undecided': changeRule<FieldValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'field type changed to or from an unknown type',
    message: (args) => `${typeChange(args)}, undecided because a type is not in the bundle`,
    why: 'Readers break when the two types differ on the wire; the imported file that would tell is not in the bundle.',
    fix: 'Add the imported files to the bundle, or keep the old type.',
    tags: { area: 'fields', action: 'modified' },
    source: UPDATING,
    since: '0.1.0',
  }),
  'protobuf/field-became-required': changeRule<FieldArgs>({
    classification: 'BREAKING',
    title: 'field became required',
    message: ({ field }) => `field ${field} became required`,
    why: 'Messages of old senders that leave the field out cannot be read.',
    fix: 'Keep the field optional and check for it in the program.',
    tags: { area: 'fields', action: 'modified' },
    source: REQUIRED,
    since: '0.1.0',
  }),
  'protobuf/field-no-longer-required': changeRule<FieldArgs>({
    classification: 'BREAKING',
    title: 'field is no longer required',
    message: ({ field }) => `field ${field} is no longer required`,
    why: 'Old readers refuse every message in which a new sender leaves the field out.',
    fix: 'Keep sending the field always, and lift the label in a major version.',
    tags: { area: 'fields', action: 'modified' },
    source: REQUIRED,
    since: '0.1.0',
  }),
  'protobuf/field-repetition-changed': changeRule<FieldValueArgs>({
    classification: 'BREAKING',
    title: 'field became single or repeated',
    message: ({ field, before, after }) => `field ${field} changed from ${before} to ${after}`,
    why: 'Numbers in a list are packed into one block, which a reader of a single value cannot read.',
    fix: 'Add a new field with a new number for the other form.',
    tags: { area: 'fields', action: 'modified' },
    source: UPDATING,
    since: '0.1.0',
  }),
  'protobuf/field-repetition-changed-compatibly': changeRule<FieldValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'field became single or repeated with readable bytes',
    message: ({ field, before, after }) =>
      `field ${field} changed from ${before} to ${after}, which reads the same bytes`,
    why: 'A reader of a single value keeps only the last of a list, and JSON has another form.',
    fix: 'Add a new field with a new number for the other form.',
    tags: { area: 'fields', action: 'modified' },
    source: UPDATING,
    since: '0.1.0',
  }),
  'protobuf/field-presence-changed': changeRule<FieldValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'field presence changed',
    message: ({ field, before, after }) => `presence of field ${field} changed from ${before} to ${after}`,
    why: 'Zero values start or stop being sent, so the other side may no longer tell absence from zero.',
    fix: 'Keep the label of the field.',
    tags: { area: 'fields', action: 'modified' },
    source: PRESENCE,
    since: '0.1.0',
  }),
  'protobuf/field-default-changed': changeRule<FieldValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'default value changed',
    message: ({ field, before, after }) => `default of field ${field} changed from ${before} to ${after}`,
    why: 'Each side reads an absent field as its own default, so the two no longer agree.',
    fix: 'Keep the default, and set the value where another is meant.',
    tags: { area: 'fields', action: 'modified' },
    source: DEFAULTS,
    since: '0.1.0',
  }),
  'protobuf/field-json-name-changed': changeRule<FieldValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'JSON name changed',
    message: ({ field, before, after }) => `JSON name of field ${field} changed from ${before} to ${after}`,
    why: 'The bytes are the same, but whoever exchanges JSON does not find the field.',
    fix: 'Keep the JSON name.',
    tags: { area: 'fields', action: 'modified' },
    source: JSON_NAMES,
    since: '0.1.0',
  }),
} as const;
