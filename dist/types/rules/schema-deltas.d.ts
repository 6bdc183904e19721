import type { Direction } from '../base/index.js';
import { type ChangeRule } from './rule.js';
import { type SchemaEffect, type SchemaOwner } from './schema-effects.js';
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
/**
 * Makes the rows for the differences of a schema in one direction, so that a format's table can spread them.
 *
 * @param prefix a format (`json-schema`), or a format with what the schema describes (`openapi/request`)
 * @param source specification section that gives the schema its meaning
 */
export declare function schemaDeltaRows<const Prefix extends string>(prefix: Prefix, direction: Direction, owner: SchemaOwner, source: string): SchemaDeltaRows<Prefix>;
declare const KINDS: {
    readonly 'property-added': {
        readonly title: 'property added';
        readonly classes: readonly ["NON_BREAKING", "NON_BREAKING", "NON_BREAKING"];
        readonly action: 'added';
        readonly message: ({ subject }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Nobody breaks: {writer} that do not know the property keep leaving it out.';
        readonly emit: 'Nobody breaks: readers that do not know the property ignore it.';
        readonly fix: "No action is needed.";
    };
    readonly 'property-added-to-closed': {
        readonly title: 'property added to an object that allowed no others';
        readonly classes: readonly ["NON_BREAKING", "NON_BREAKING", "BREAKING"];
        readonly action: 'added';
        readonly message: ({ subject }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Nobody breaks: {writer} could not use the name before and may keep leaving it out.';
        readonly emit: 'Readers that check against the old schema, which allows no other properties, reject the new one.';
        readonly fix: 'Allow additional properties one version before the property is emitted, or publish a major version.';
    };
    readonly 'free-property-declared': {
        readonly title: 'freely usable property name declared';
        readonly classes: readonly ["POTENTIAL_BREAKING", "POTENTIAL_BREAKING", "NON_BREAKING"];
        readonly action: 'added';
        readonly undecided: true;
        readonly message: ({ subject }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'The old schema invited any extra property, so {writer} may already use this name with another kind of value.';
        readonly emit: 'Nobody breaks: readers had to expect any value under this name.';
        readonly fix: 'Choose a name that nobody uses yet, or leave the value of the property unrestricted.';
    };
    readonly 'property-removed': {
        readonly title: 'optional property removed';
        readonly classes: readonly ["BREAKING", "POTENTIAL_BREAKING", "POTENTIAL_BREAKING"];
        readonly action: 'removed';
        readonly message: ({ subject }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'What {writer} set under this name is rejected or silently ignored.';
        readonly emit: 'Readers that use the property when it is there no longer find it.';
        readonly fix: 'Keep the property, mark it deprecated, and remove it in a major version once nobody uses it.';
    };
    readonly 'required-property-removed': {
        readonly title: 'required property removed';
        readonly classes: readonly ["BREAKING", "POTENTIAL_BREAKING", "BREAKING"];
        readonly action: 'removed';
        readonly message: ({ subject }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'What all {writer} set under this name is rejected or silently ignored.';
        readonly emit: 'Readers were promised the property and no longer get it.';
        readonly fix: 'Keep the property, mark it deprecated, and remove it in a major version once nobody uses it.';
    };
    readonly 'property-removed-from-closed': {
        readonly title: 'optional property removed from an object that allows no others';
        readonly classes: readonly ["BREAKING", "BREAKING", "NON_BREAKING"];
        readonly action: 'removed';
        readonly message: ({ subject }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'What {writer} set under this name is rejected, since the object allows no other properties.';
        readonly emit: 'Nobody breaks: readers had to expect that the property is missing, and nothing else takes its name.';
        readonly fix: 'Keep the property, mark it deprecated, and remove it in a major version once nobody uses it.';
    };
    readonly 'required-property-removed-from-closed': {
        readonly title: 'required property removed from an object that allows no others';
        readonly classes: readonly ["BREAKING", "BREAKING", "BREAKING"];
        readonly action: 'removed';
        readonly message: ({ subject }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'What all {writer} set under this name is rejected, since the object allows no other properties.';
        readonly emit: 'Readers were promised the property and no longer get it.';
        readonly fix: 'Keep the property, mark it deprecated, and remove it in a major version once nobody uses it.';
    };
    readonly 'property-became-required': {
        readonly title: 'property became required';
        readonly classes: readonly ["BREAKING", "BREAKING", "NON_BREAKING"];
        readonly action: 'added';
        readonly message: ({ subject }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'What {writer} leave out today is rejected.';
        readonly emit: 'Nobody breaks: readers get the property more often than promised before.';
        readonly fix: 'Keep the property optional and give it a default, or publish a major version.';
    };
    readonly 'property-became-required-with-default': {
        readonly title: 'property with a default became required';
        readonly classes: readonly ["POTENTIAL_BREAKING", "POTENTIAL_BREAKING", "NON_BREAKING"];
        readonly action: 'added';
        readonly undecided: true;
        readonly message: ({ subject, after }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Where the default is filled in nothing changes; where the schema is only checked, what {writer} leave out is rejected.';
        readonly emit: 'Nobody breaks: readers get the property more often than promised before.';
        readonly fix: 'Keep the property optional: a property with a default need not be required.';
    };
    readonly 'property-became-optional': {
        readonly title: 'property became optional';
        readonly classes: readonly ["NON_BREAKING", "NON_BREAKING", "BREAKING"];
        readonly action: 'removed';
        readonly message: ({ subject }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Nobody breaks: {writer} may keep setting the property.';
        readonly emit: 'Readers that rely on the property fail when it is left out.';
        readonly fix: 'Keep the property required wherever it is emitted.';
    };
    readonly 'type-narrowed': {
        readonly title: 'type narrowed';
        readonly classes: readonly ["BREAKING", "BREAKING", "NON_BREAKING"];
        readonly action: 'modified';
        readonly message: ({ subject, before, after }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Values of the dropped types, which {writer} may use today, are rejected.';
        readonly emit: 'Nobody breaks: readers already handle every type that is left.';
        readonly fix: 'Keep accepting the old types, and add a new property for the narrower type.';
    };
    readonly 'type-widened': {
        readonly title: 'type widened';
        readonly classes: readonly ["NON_BREAKING", "NON_BREAKING", "BREAKING"];
        readonly action: 'modified';
        readonly message: ({ subject, before, after }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Nobody breaks: every value of {writer} is still accepted.';
        readonly emit: 'Readers get values of types they were never told about.';
        readonly fix: 'Keep emitting the old types, and add a new property for the wider type.';
    };
    readonly 'type-changed': {
        readonly title: 'type changed';
        readonly classes: readonly ["BREAKING", "BREAKING", "BREAKING"];
        readonly action: 'modified';
        readonly message: ({ subject, before, after }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Values of the old type, which {writer} use today, are rejected.';
        readonly emit: 'Readers get values of a type they were never told about.';
        readonly fix: 'Keep the old property, and add a new one with the new type.';
    };
    readonly 'enum-value-added': {
        readonly title: 'allowed value added';
        readonly classes: readonly ["NON_BREAKING", "NON_BREAKING", "BREAKING"];
        readonly action: 'added';
        readonly message: ({ subject, after }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Nobody breaks: {writer} may keep using the old values.';
        readonly emit: 'Readers that handle each known value get one that they do not know.';
        readonly fix: 'Emit the new value only to readers that ask for it, or publish a major version.';
    };
    readonly 'enum-value-removed': {
        readonly title: 'allowed value removed';
        readonly classes: readonly ["BREAKING", "BREAKING", "NON_BREAKING"];
        readonly action: 'removed';
        readonly message: ({ subject, before }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'The value, which {writer} may use today, is rejected.';
        readonly emit: 'Nobody breaks: readers only see fewer of the values they know.';
        readonly fix: 'Keep accepting the value, treat it like its successor, and mark it deprecated.';
    };
    readonly 'enum-added': {
        readonly title: 'allowed values restricted to a list';
        readonly classes: readonly ["BREAKING", "BREAKING", "NON_BREAKING"];
        readonly action: 'added';
        readonly message: ({ subject, after }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Any other value, which {writer} may use today, is rejected.';
        readonly emit: 'Nobody breaks: readers already handle any value.';
        readonly fix: 'Keep accepting other values, and document the list as examples.';
    };
    readonly 'enum-removed': {
        readonly title: 'list of allowed values dropped';
        readonly classes: readonly ["NON_BREAKING", "NON_BREAKING", "POTENTIAL_BREAKING"];
        readonly action: 'removed';
        readonly undecided: true;
        readonly message: ({ subject, before }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Nobody breaks: the listed values are still accepted.';
        readonly emit: 'Readers that handle each listed value may get one that they do not know.';
        readonly fix: 'Keep the list as long as only its values are emitted.';
    };
    readonly 'constraint-tightened': {
        readonly title: 'constraint tightened';
        readonly classes: readonly ["POTENTIAL_BREAKING", "POTENTIAL_BREAKING", "NON_BREAKING"];
        readonly action: 'modified';
        readonly undecided: true;
        readonly message: typeof constraint;
        readonly accept: 'Values that the old constraint let pass, if {writer} use any, are rejected.';
        readonly emit: 'Nobody breaks: every emitted value also met the old constraint.';
        readonly fix: 'Keep the old constraint, or make sure that no value in use breaks the new one.';
    };
    readonly 'constraint-loosened': {
        readonly title: 'constraint loosened';
        readonly classes: readonly ["NON_BREAKING", "NON_BREAKING", "POTENTIAL_BREAKING"];
        readonly action: 'modified';
        readonly undecided: true;
        readonly message: typeof constraint;
        readonly accept: 'Nobody breaks: every value that met the old constraint is still accepted.';
        readonly emit: 'Readers that rely on the old constraint may get values outside of it.';
        readonly fix: 'Keep the old constraint as long as the emitted values meet it.';
    };
    readonly 'default-added': {
        readonly title: 'default added';
        readonly classes: readonly ["NON_BREAKING", "NON_BREAKING", "NON_BREAKING"];
        readonly action: 'added';
        readonly message: ({ subject, after }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Nobody breaks: what {writer} leave out is now spelled out.';
        readonly emit: 'Nobody breaks: a default describes what is left out, not what is emitted.';
        readonly fix: "No action is needed.";
    };
    readonly 'default-changed': {
        readonly title: 'default changed or removed';
        readonly classes: readonly ["POTENTIAL_BREAKING", "NON_BREAKING", "NON_BREAKING"];
        readonly action: 'modified';
        readonly undecided: true;
        readonly message: ({ subject, before, after }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Every one of the {writer} that leaves the value out gets another behaviour without having changed anything.';
        readonly acceptMessage: 'Nobody is refused: {writer} may keep leaving the value out, though what the service assumes then is something else.';
        readonly emit: 'Nobody breaks: a default describes what is left out, not what is emitted.';
        readonly fix: 'Keep the default, or tell everybody who relies on it to set the old value.';
    };
    readonly 'schema-changed': {
        readonly title: 'schema changed in another way';
        readonly classes: readonly ["POTENTIAL_BREAKING", "POTENTIAL_BREAKING", "POTENTIAL_BREAKING"];
        readonly action: 'modified';
        readonly undecided: true;
        readonly message: ({ subject, keyword }: SchemaDeltaArgs, noun: string) => string;
        readonly accept: 'Values that {writer} use today may be rejected; the keyword does not let this be decided.';
        readonly emit: 'Readers may get values they were never told about; the keyword does not let this be decided.';
        readonly fix: 'Check by hand that every value in use means the same under both schemas.';
    };
};
declare function constraint({ subject, keyword, before, after }: SchemaDeltaArgs, noun: string): string;
export {};
