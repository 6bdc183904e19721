import { changeRule } from '../rule.ts';

/** The facts behind rules about one value. */
type ValueArgs = {
  /** `Color.RED` */
  readonly value: string;
};

/** The facts behind rules about something of a value or enum that differs. */
type ChangedArgs = {
  /** `Color` or `Color.RED` */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
};

const ENUMS = 'Protocol Buffers Language Guide (proto3), Enumerations';
const RESERVED = 'Protocol Buffers Language Guide (proto3), Enumerations, Reserved Values';
const BEHAVIOR = 'Protocol Buffers, Enum Behavior';

/** Changes of enums and their values. */
export const protobufEnumRules = {
  'protobuf/enum-removed': changeRule<{ enum: string }>({
    classification: 'BREAKING',
    title: 'enum removed',
    message: (args) => `enum ${args.enum} removed`,
    why: 'Whoever uses the values, or their generated code, no longer finds them.',
    fix: 'Keep the enum, mark it deprecated, and remove it in a major version once nobody uses it.',
    tags: { area: 'enums', action: 'removed' },
    source: ENUMS,
    since: '0.1.0',
  }),
  'protobuf/enum-added': changeRule<{ enum: string }>({
    classification: 'NON_BREAKING',
    title: 'enum added',
    message: (args) => `enum ${args.enum} added`,
    why: 'Nobody breaks: nothing old refers to the enum.',
    fix: 'No action is needed.',
    tags: { area: 'enums', action: 'added' },
    source: ENUMS,
    since: '0.1.0',
  }),
  'protobuf/enum-value-removed': changeRule<ValueArgs>({
    classification: 'BREAKING',
    title: 'enum value removed without a trace',
    message: ({ value }) => `enum value ${value} removed`,
    why: 'Whoever still sends the value is not understood, and its number is free to be misread later.',
    fix: 'Keep the value deprecated, or reserve its number and its name when it goes.',
    tags: { area: 'enums', action: 'removed' },
    source: ENUMS,
    since: '0.1.0',
  }),
  'protobuf/enum-value-removed-and-reserved': changeRule<ValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'enum value retired',
    message: ({ value }) => `enum value ${value} removed, its number and name reserved`,
    why: 'The number is never misread, but whoever still sends the value is not understood.',
    fix: 'Keep the value, mark it deprecated, and retire it once nobody sends it.',
    tags: { area: 'enums', action: 'removed' },
    source: RESERVED,
    since: '0.1.0',
  }),
  'protobuf/enum-value-added': changeRule<ValueArgs>({
    classification: 'NON_BREAKING',
    title: 'enum value added',
    message: ({ value }) => `enum value ${value} added`,
    why: 'Readers must expect unknown values of an enum; those that switch over all values should have a default branch.',
    fix: 'No action is needed.',
    tags: { area: 'enums', action: 'added' },
    source: BEHAVIOR,
    since: '0.1.0',
  }),
  'protobuf/response-enum-value-removed': changeRule<ValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'enum value removed that only responses carried',
    message: ({ value }) => `enum value ${value} removed, which only responses carried`,
    why: 'The service merely stops sending the value; callers that wait for it, or name it in code, no longer find it.',
    fix: 'Keep the value deprecated, or reserve its number and its name when it goes.',
    tags: { area: 'enums', action: 'removed' },
    source: ENUMS,
    since: '0.1.0',
  }),
  'protobuf/closed-enum-value-added': changeRule<ValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'value of a closed enum added that responses carry',
    message: ({ value }) => `enum value ${value} added to a closed enum that responses carry`,
    why: 'Old callers keep an unknown value of a closed enum apart and find the field missing, or at its default.',
    fix: 'Send the new value only to callers that know it, or put it in a field of its own.',
    tags: { area: 'enums', action: 'added' },
    source: BEHAVIOR,
    since: '0.1.0',
  }),
  'protobuf/enum-value-number-changed': changeRule<ChangedArgs>({
    classification: 'BREAKING',
    title: 'enum value number changed',
    message: ({ subject, before, after }) => `number of enum value ${subject} changed from ${before} to ${after}`,
    why: 'The number is what is sent: old and new sides take it for different values.',
    fix: 'Keep the number, and add a new value for the new one.',
    tags: { area: 'enums', action: 'modified' },
    source: ENUMS,
    since: '0.1.0',
  }),
  'protobuf/enum-value-renamed': changeRule<ChangedArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'enum value renamed',
    message: ({ subject, after }) => `enum value ${subject} renamed to ${after}`,
    why: 'The bytes are the same, but JSON, text and generated code use the name.',
    fix: 'Keep the name, and add the new one as an alias with allow_alias.',
    tags: { area: 'enums', action: 'modified' },
    source: ENUMS,
    since: '0.1.0',
  }),
  'protobuf/enum-alias-removed': changeRule<ValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'one of several names of an enum value removed',
    message: ({ value }) => `enum value ${value} removed, its number keeps another name`,
    why: 'The bytes are the same, but JSON, text and generated code that use this name fail.',
    fix: 'Keep the alias.',
    tags: { area: 'enums', action: 'removed' },
    source: ENUMS,
    since: '0.1.0',
  }),
  'protobuf/enum-default-changed': changeRule<ChangedArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'first enum value changed',
    message: ({ subject, before, after }) => `first value of enum ${subject} changed from ${before} to ${after}`,
    why: 'The first value stands for an absent field, so old and new sides read absence differently.',
    fix: 'Keep the first value first.',
    tags: { area: 'enums', action: 'modified' },
    source: ENUMS,
    since: '0.1.0',
  }),
  'protobuf/enum-openness-changed': changeRule<ChangedArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'enum became open or closed',
    message: ({ subject, before, after }) => `enum ${subject} changed from ${before} to ${after}`,
    why: 'Unknown values reach the program of an open enum and are kept away from that of a closed one.',
    fix: 'Set features.enum_type to what it was.',
    tags: { area: 'enums', action: 'modified' },
    source: BEHAVIOR,
    since: '0.1.0',
  }),
  'protobuf/enum-reserved-number-reused': changeRule<ValueArgs & { readonly number: number }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'reserved enum number used again',
    message: ({ value, number }) => `enum value ${value} uses the number ${number}, which was reserved`,
    why: 'Old data with this number is read as a value it never was.',
    fix: 'Give the value a number that was never used.',
    tags: { area: 'enums', action: 'added' },
    source: RESERVED,
    since: '0.1.0',
  }),
} as const;
