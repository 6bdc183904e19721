import type { Classification, Direction } from '../base/index.ts';
import { type ChangeRule, changeRule, type RuleTags } from './rule.ts';
import { effectText, NO_ACTION, type SchemaEffect, type SchemaOwner, WRITERS } from './schema-effects.ts';

/** What can happen to a JSON Schema; prose is told apart and is no kind. */
export type SchemaDeltaKind = keyof typeof KINDS;

/** The facts of one difference, the same for every kind. */
export interface SchemaDeltaArgs {
  /** Dotted name of the property it is about, `DB.HOST` or `items[].sku`; empty for the schema as a whole. */
  readonly subject: string;
  /** The keyword as the documents spell it: `maxLength`, `anyOf`. */
  readonly keyword: string;
  /** Short text of the old value; absent when there was none. */
  readonly before?: string;
  /** Short text of the new value; absent when there is none. */
  readonly after?: string;
  /** What was found out about the values of the two schemas, where they were compared. */
  readonly effect?: SchemaEffect;
}

/** The rows of one prefix: `json-schema` gives `json-schema/type-narrowed`, `openapi/request` gives `openapi/request-type-narrowed`. */
export type SchemaDeltaRows<Prefix extends string> = {
  readonly [Kind in SchemaDeltaKind as `${Prefix}${Separator<Prefix>}${Kind}`]: ChangeRule<SchemaDeltaArgs>;
};

type Separator<Prefix extends string> = Prefix extends `${string}/${string}` ? '-' : '/';

interface KindRow {
  readonly title: string;
  /** Classes for configuration, for messages that the service accepts, and for messages that it emits. */
  readonly classes: readonly [Classification, Classification, Classification];
  readonly action: RuleTags['action'];
  readonly message: (args: SchemaDeltaArgs, noun: string) => string;
  /** True when a class of POTENTIAL_BREAKING means that the effect is undecided because of the keyword. */
  readonly undecided?: true;
  /** Who breaks when the service accepts the value; `{writer}` stands for the other side. */
  readonly accept: string;
  /** The same where only messages are accepted, if that is another matter than a configuration. */
  readonly acceptMessage?: string;
  /** Who breaks when the service emits the value. */
  readonly emit: string;
  /** What to do where the row is a break, or may be one; where it is none, nothing has to be done. */
  readonly fix: string;
}

/**
 * Makes the rows for the differences of a schema in one direction, so that a format's table can spread them.
 *
 * @param prefix a format (`json-schema`), or a format with what the schema describes (`openapi/request`)
 * @param source specification section that gives the schema its meaning
 */
export function schemaDeltaRows<const Prefix extends string>(
  prefix: Prefix,
  direction: Direction,
  owner: SchemaOwner,
  source: string,
): SchemaDeltaRows<Prefix> {
  const separator = prefix.includes('/') ? '-' : '/';
  const rows = Object.entries<KindRow>(KINDS).map(([kind, row]) => [
    `${prefix}${separator}${kind}`,
    toRule(row, direction, owner, source),
  ]);
  return Object.fromEntries(rows) as SchemaDeltaRows<Prefix>;
}

function toRule(row: KindRow, direction: Direction, owner: SchemaOwner, source: string): ChangeRule<SchemaDeltaArgs> {
  const noun = owner === 'configuration' ? 'configuration property' : 'property';
  const writer = WRITERS[owner];
  const [configuration, message, emit] = row.classes;
  const accept = owner === 'configuration' ? configuration : message;
  const classification = direction === 'emit' ? emit : accept;
  const isUndecided = row.undecided === true && classification === 'POTENTIAL_BREAKING';
  const accepted = owner === 'message' ? (row.acceptMessage ?? row.accept) : row.accept;
  // What nobody looked into is undecided where the row leaves it open.
  const effectOf = ({ effect, keyword }: SchemaDeltaArgs) =>
    isUndecided || effect?.kind === 'harmless' || effect?.kind === 'carriage'
      ? effectText(effect, keyword, direction)
      : '';
  return changeRule<SchemaDeltaArgs>({
    classification,
    title: row.title,
    message: (args) => row.message(args, noun) + effectOf(args),
    why: (direction === 'emit' ? row.emit : accepted).replaceAll('{writer}', writer),
    fix: classification === 'NON_BREAKING' ? NO_ACTION : row.fix,
    tags: { direction, area: owner === 'configuration' ? 'configuration' : 'schemas', action: row.action },
    source,
    since: '0.1.0',
  });
}

const KINDS = {
  'property-added': {
    title: 'property added',
    classes: ['NON_BREAKING', 'NON_BREAKING', 'NON_BREAKING'],
    action: 'added',
    message: ({ subject }, noun) => `${noun} ${subject} added`,
    accept: 'Nobody breaks: {writer} that do not know the property keep leaving it out.',
    emit: 'Nobody breaks: readers that do not know the property ignore it.',
    fix: NO_ACTION,
  },
  'property-added-to-closed': {
    title: 'property added to an object that allowed no others',
    classes: ['NON_BREAKING', 'NON_BREAKING', 'BREAKING'],
    action: 'added',
    message: ({ subject }, noun) => `${noun} ${subject} added`,
    accept: 'Nobody breaks: {writer} could not use the name before and may keep leaving it out.',
    emit: 'Readers that check against the old schema, which allows no other properties, reject the new one.',
    fix: 'Allow additional properties one version before the property is emitted, or publish a major version.',
  },
  'free-property-declared': {
    title: 'freely usable property name declared',
    classes: ['POTENTIAL_BREAKING', 'POTENTIAL_BREAKING', 'NON_BREAKING'],
    action: 'added',
    undecided: true,
    message: ({ subject }, noun) => `${noun} ${subject} declared where any value was allowed`,
    accept:
      'The old schema invited any extra property, so {writer} may already use this name with another kind of value.',
    emit: 'Nobody breaks: readers had to expect any value under this name.',
    fix: 'Choose a name that nobody uses yet, or leave the value of the property unrestricted.',
  },
  'property-removed': {
    title: 'optional property removed',
    classes: ['BREAKING', 'POTENTIAL_BREAKING', 'POTENTIAL_BREAKING'],
    action: 'removed',
    message: ({ subject }, noun) => `${noun} ${subject} removed`,
    accept: 'What {writer} set under this name is rejected or silently ignored.',
    emit: 'Readers that use the property when it is there no longer find it.',
    fix: 'Keep the property, mark it deprecated, and remove it in a major version once nobody uses it.',
  },
  'required-property-removed': {
    title: 'required property removed',
    classes: ['BREAKING', 'POTENTIAL_BREAKING', 'BREAKING'],
    action: 'removed',
    message: ({ subject }, noun) => `${noun} ${subject} removed`,
    accept: 'What all {writer} set under this name is rejected or silently ignored.',
    emit: 'Readers were promised the property and no longer get it.',
    fix: 'Keep the property, mark it deprecated, and remove it in a major version once nobody uses it.',
  },
  'property-removed-from-closed': {
    title: 'optional property removed from an object that allows no others',
    classes: ['BREAKING', 'BREAKING', 'NON_BREAKING'],
    action: 'removed',
    message: ({ subject }, noun) => `${noun} ${subject} removed`,
    accept: 'What {writer} set under this name is rejected, since the object allows no other properties.',
    emit: 'Nobody breaks: readers had to expect that the property is missing, and nothing else takes its name.',
    fix: 'Keep the property, mark it deprecated, and remove it in a major version once nobody uses it.',
  },
  'required-property-removed-from-closed': {
    title: 'required property removed from an object that allows no others',
    classes: ['BREAKING', 'BREAKING', 'BREAKING'],
    action: 'removed',
    message: ({ subject }, noun) => `${noun} ${subject} removed`,
    accept: 'What all {writer} set under this name is rejected, since the object allows no other properties.',
    emit: 'Readers were promised the property and no longer get it.',
    fix: 'Keep the property, mark it deprecated, and remove it in a major version once nobody uses it.',
  },
  'property-became-required': {
    title: 'property became required',
    classes: ['BREAKING', 'BREAKING', 'NON_BREAKING'],
    action: 'added',
    message: ({ subject }, noun) => `${noun} ${subject} became required`,
    accept: 'What {writer} leave out today is rejected.',
    emit: 'Nobody breaks: readers get the property more often than promised before.',
    fix: 'Keep the property optional and give it a default, or publish a major version.',
  },
  'property-became-required-with-default': {
    title: 'property with a default became required',
    classes: ['POTENTIAL_BREAKING', 'POTENTIAL_BREAKING', 'NON_BREAKING'],
    action: 'added',
    undecided: true,
    message: ({ subject, after }, noun) => `${noun} ${subject} with default ${after} became required`,
    accept:
      'Where the default is filled in nothing changes; where the schema is only checked, what {writer} leave out is rejected.',
    emit: 'Nobody breaks: readers get the property more often than promised before.',
    fix: 'Keep the property optional: a property with a default need not be required.',
  },
  'property-became-optional': {
    title: 'property became optional',
    classes: ['NON_BREAKING', 'NON_BREAKING', 'BREAKING'],
    action: 'removed',
    message: ({ subject }, noun) => `${noun} ${subject} became optional`,
    accept: 'Nobody breaks: {writer} may keep setting the property.',
    emit: 'Readers that rely on the property fail when it is left out.',
    fix: 'Keep the property required wherever it is emitted.',
  },
  'type-narrowed': {
    title: 'type narrowed',
    classes: ['BREAKING', 'BREAKING', 'NON_BREAKING'],
    action: 'modified',
    message: ({ subject, before, after }, noun) => `type${of(noun, subject)} narrowed from ${before} to ${after}`,
    accept: 'Values of the dropped types, which {writer} may use today, are rejected.',
    emit: 'Nobody breaks: readers already handle every type that is left.',
    fix: 'Keep accepting the old types, and add a new property for the narrower type.',
  },
  'type-widened': {
    title: 'type widened',
    classes: ['NON_BREAKING', 'NON_BREAKING', 'BREAKING'],
    action: 'modified',
    message: ({ subject, before, after }, noun) => `type${of(noun, subject)} widened from ${before} to ${after}`,
    accept: 'Nobody breaks: every value of {writer} is still accepted.',
    emit: 'Readers get values of types they were never told about.',
    fix: 'Keep emitting the old types, and add a new property for the wider type.',
  },
  'type-changed': {
    title: 'type changed',
    classes: ['BREAKING', 'BREAKING', 'BREAKING'],
    action: 'modified',
    message: ({ subject, before, after }, noun) => `type${of(noun, subject)} changed from ${before} to ${after}`,
    accept: 'Values of the old type, which {writer} use today, are rejected.',
    emit: 'Readers get values of a type they were never told about.',
    fix: 'Keep the old property, and add a new one with the new type.',
  },
  'enum-value-added': {
    title: 'allowed value added',
    classes: ['NON_BREAKING', 'NON_BREAKING', 'BREAKING'],
    action: 'added',
    message: ({ subject, after }, noun) => `value ${after} added to the allowed values${of(noun, subject)}`,
    accept: 'Nobody breaks: {writer} may keep using the old values.',
    emit: 'Readers that handle each known value get one that they do not know.',
    fix: 'Emit the new value only to readers that ask for it, or publish a major version.',
  },
  'enum-value-removed': {
    title: 'allowed value removed',
    classes: ['BREAKING', 'BREAKING', 'NON_BREAKING'],
    action: 'removed',
    message: ({ subject, before }, noun) => `value ${before} removed from the allowed values${of(noun, subject)}`,
    accept: 'The value, which {writer} may use today, is rejected.',
    emit: 'Nobody breaks: readers only see fewer of the values they know.',
    fix: 'Keep accepting the value, treat it like its successor, and mark it deprecated.',
  },
  'enum-added': {
    title: 'allowed values restricted to a list',
    classes: ['BREAKING', 'BREAKING', 'NON_BREAKING'],
    action: 'added',
    message: ({ subject, after }, noun) => `allowed values${of(noun, subject)} restricted to ${after}`,
    accept: 'Any other value, which {writer} may use today, is rejected.',
    emit: 'Nobody breaks: readers already handle any value.',
    fix: 'Keep accepting other values, and document the list as examples.',
  },
  'enum-removed': {
    title: 'list of allowed values dropped',
    classes: ['NON_BREAKING', 'NON_BREAKING', 'POTENTIAL_BREAKING'],
    action: 'removed',
    undecided: true,
    message: ({ subject, before }, noun) => `allowed values${of(noun, subject)} no longer restricted to ${before}`,
    accept: 'Nobody breaks: the listed values are still accepted.',
    emit: 'Readers that handle each listed value may get one that they do not know.',
    fix: 'Keep the list as long as only its values are emitted.',
  },
  'constraint-tightened': {
    title: 'constraint tightened',
    classes: ['POTENTIAL_BREAKING', 'POTENTIAL_BREAKING', 'NON_BREAKING'],
    action: 'modified',
    undecided: true,
    message: constraint,
    accept: 'Values that the old constraint let pass, if {writer} use any, are rejected.',
    emit: 'Nobody breaks: every emitted value also met the old constraint.',
    fix: 'Keep the old constraint, or make sure that no value in use breaks the new one.',
  },
  'constraint-loosened': {
    title: 'constraint loosened',
    classes: ['NON_BREAKING', 'NON_BREAKING', 'POTENTIAL_BREAKING'],
    action: 'modified',
    undecided: true,
    message: constraint,
    accept: 'Nobody breaks: every value that met the old constraint is still accepted.',
    emit: 'Readers that rely on the old constraint may get values outside of it.',
    fix: 'Keep the old constraint as long as the emitted values meet it.',
  },
  'default-added': {
    title: 'default added',
    classes: ['NON_BREAKING', 'NON_BREAKING', 'NON_BREAKING'],
    action: 'added',
    message: ({ subject, after }, noun) => `default ${after} added${to(noun, subject)}`,
    accept: 'Nobody breaks: what {writer} leave out is now spelled out.',
    emit: 'Nobody breaks: a default describes what is left out, not what is emitted.',
    fix: NO_ACTION,
  },
  'default-changed': {
    title: 'default changed or removed',
    classes: ['POTENTIAL_BREAKING', 'NON_BREAKING', 'NON_BREAKING'],
    action: 'modified',
    undecided: true,
    message: ({ subject, before, after }, noun) =>
      after === undefined
        ? `default ${before} removed${from(noun, subject)}`
        : `default${of(noun, subject)} changed from ${before} to ${after}`,
    accept:
      'Every one of the {writer} that leaves the value out gets another behaviour without having changed anything.',
    acceptMessage:
      'Nobody is refused: {writer} may keep leaving the value out, though what the service assumes then is something else.',
    emit: 'Nobody breaks: a default describes what is left out, not what is emitted.',
    fix: 'Keep the default, or tell everybody who relies on it to set the old value.',
  },
  'schema-changed': {
    title: 'schema changed in another way',
    classes: ['POTENTIAL_BREAKING', 'POTENTIAL_BREAKING', 'POTENTIAL_BREAKING'],
    action: 'modified',
    undecided: true,
    message: ({ subject, keyword }, noun) => `${keyword}${of(noun, subject)} changed`,
    accept: 'Values that {writer} use today may be rejected; the keyword does not let this be decided.',
    emit: 'Readers may get values they were never told about; the keyword does not let this be decided.',
    fix: 'Check by hand that every value in use means the same under both schemas.',
  },
} as const satisfies { readonly [kind: string]: KindRow };

function of(noun: string, subject: string): string {
  return subject === '' ? '' : ` of ${noun} ${subject}`;
}

function to(noun: string, subject: string): string {
  return subject === '' ? '' : ` to ${noun} ${subject}`;
}

function from(noun: string, subject: string): string {
  return subject === '' ? '' : ` from ${noun} ${subject}`;
}

function constraint({ subject, keyword, before, after }: SchemaDeltaArgs, noun: string): string {
  if (before === undefined) return `${keyword} ${after} added${to(noun, subject)}`;
  if (after === undefined) return `${keyword} ${before} removed${from(noun, subject)}`;
  return `${keyword}${of(noun, subject)} changed from ${before} to ${after}`;
}
