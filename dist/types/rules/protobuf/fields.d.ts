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
/** Changes of the fields of a message. */
export declare const protobufFieldRules: {
    readonly 'protobuf/field-removed': import("../rule.js").ChangeRule<FieldArgs>;
    readonly 'protobuf/field-removed-and-reserved': import("../rule.js").ChangeRule<FieldArgs>;
    readonly 'protobuf/field-removed-number-reserved': import("../rule.js").ChangeRule<FieldArgs>;
    readonly 'protobuf/field-added': import("../rule.js").ChangeRule<FieldArgs>;
    readonly 'protobuf/required-field-added': import("../rule.js").ChangeRule<FieldArgs>;
    readonly 'protobuf/field-number-changed': import("../rule.js").ChangeRule<FieldValueArgs>;
    readonly 'protobuf/field-renamed': import("../rule.js").ChangeRule<FieldArgs & {
        readonly before: string;
        readonly after: string;
    } & {
        readonly number: number;
    }>;
    readonly 'protobuf/field-type-changed': import("../rule.js").ChangeRule<FieldValueArgs>;
    readonly 'protobuf/field-type-changed-compatibly': import("../rule.js").ChangeRule<FieldValueArgs>;
    readonly 'protobuf/field-type-undecided': import("../rule.js").ChangeRule<FieldValueArgs>;
    readonly 'protobuf/field-became-required': import("../rule.js").ChangeRule<FieldArgs>;
    readonly 'protobuf/field-no-longer-required': import("../rule.js").ChangeRule<FieldArgs>;
    readonly 'protobuf/field-repetition-changed': import("../rule.js").ChangeRule<FieldValueArgs>;
    readonly 'protobuf/field-repetition-changed-compatibly': import("../rule.js").ChangeRule<FieldValueArgs>;
    readonly 'protobuf/field-presence-changed': import("../rule.js").ChangeRule<FieldValueArgs>;
    readonly 'protobuf/field-default-changed': import("../rule.js").ChangeRule<FieldValueArgs>;
    readonly 'protobuf/field-json-name-changed': import("../rule.js").ChangeRule<FieldValueArgs>;
};
export {};
