/** Changes in .proto files. */
export declare const protobufRules: {
    readonly 'protobuf/enum-removed': import("./rule.js").ChangeRule<{
        enum: string;
    }>;
    readonly 'protobuf/enum-added': import("./rule.js").ChangeRule<{
        enum: string;
    }>;
    readonly 'protobuf/enum-value-removed': import("./rule.js").ChangeRule<{
        readonly value: string;
    }>;
    readonly 'protobuf/enum-value-removed-and-reserved': import("./rule.js").ChangeRule<{
        readonly value: string;
    }>;
    readonly 'protobuf/enum-value-added': import("./rule.js").ChangeRule<{
        readonly value: string;
    }>;
    readonly 'protobuf/response-enum-value-removed': import("./rule.js").ChangeRule<{
        readonly value: string;
    }>;
    readonly 'protobuf/closed-enum-value-added': import("./rule.js").ChangeRule<{
        readonly value: string;
    }>;
    readonly 'protobuf/enum-value-number-changed': import("./rule.js").ChangeRule<{
        readonly subject: string;
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/enum-value-renamed': import("./rule.js").ChangeRule<{
        readonly subject: string;
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/enum-alias-removed': import("./rule.js").ChangeRule<{
        readonly value: string;
    }>;
    readonly 'protobuf/enum-default-changed': import("./rule.js").ChangeRule<{
        readonly subject: string;
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/enum-openness-changed': import("./rule.js").ChangeRule<{
        readonly subject: string;
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/enum-reserved-number-reused': import("./rule.js").ChangeRule<{
        readonly value: string;
    } & {
        readonly number: number;
    }>;
    readonly 'protobuf/field-removed': import("./rule.js").ChangeRule<{
        readonly field: string;
    }>;
    readonly 'protobuf/field-removed-and-reserved': import("./rule.js").ChangeRule<{
        readonly field: string;
    }>;
    readonly 'protobuf/field-removed-number-reserved': import("./rule.js").ChangeRule<{
        readonly field: string;
    }>;
    readonly 'protobuf/field-added': import("./rule.js").ChangeRule<{
        readonly field: string;
    }>;
    readonly 'protobuf/required-field-added': import("./rule.js").ChangeRule<{
        readonly field: string;
    }>;
    readonly 'protobuf/field-number-changed': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/field-renamed': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    } & {
        readonly number: number;
    }>;
    readonly 'protobuf/field-type-changed': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/field-type-changed-compatibly': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/field-type-undecided': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/field-became-required': import("./rule.js").ChangeRule<{
        readonly field: string;
    }>;
    readonly 'protobuf/field-no-longer-required': import("./rule.js").ChangeRule<{
        readonly field: string;
    }>;
    readonly 'protobuf/field-repetition-changed': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/field-repetition-changed-compatibly': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/field-presence-changed': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/field-default-changed': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/field-json-name-changed': import("./rule.js").ChangeRule<{
        readonly field: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/package-changed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'protobuf/syntax-changed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'protobuf/import-added': import("./rule.js").ChangeRule<{
        file: string;
    }>;
    readonly 'protobuf/import-removed': import("./rule.js").ChangeRule<{
        file: string;
    }>;
    readonly 'protobuf/import-changed': import("./rule.js").ChangeRule<{
        file: string;
        before: string;
        after: string;
    }>;
    readonly 'protobuf/generator-option-changed': import("./rule.js").ChangeRule<{
        readonly option: string;
    }>;
    readonly 'protobuf/feature-changed': import("./rule.js").ChangeRule<{
        readonly option: string;
    }>;
    readonly 'protobuf/option-changed': import("./rule.js").ChangeRule<{
        readonly option: string;
    }>;
    readonly 'protobuf/unclassified-change': import("./rule.js").ChangeRule<{
        subject: string;
    }>;
    readonly 'protobuf/message-removed': import("./rule.js").ChangeRule<{
        message: string;
    }>;
    readonly 'protobuf/unneeded-message-removed': import("./rule.js").ChangeRule<{
        message: string;
        because: string;
    }>;
    readonly 'protobuf/message-added': import("./rule.js").ChangeRule<{
        message: string;
    }>;
    readonly 'protobuf/field-moved-into-oneof': import("./rule.js").ChangeRule<{
        readonly member: string;
    } & {
        readonly oneof: string;
    }>;
    readonly 'protobuf/field-moved-into-new-oneof': import("./rule.js").ChangeRule<{
        readonly member: string;
    } & {
        readonly oneof: string;
    }>;
    readonly 'protobuf/field-moved-out-of-oneof': import("./rule.js").ChangeRule<{
        readonly member: string;
    } & {
        readonly oneof: string;
    }>;
    readonly 'protobuf/oneof-renamed': import("./rule.js").ChangeRule<{
        message: string;
        before: string;
        after: string;
    }>;
    readonly 'protobuf/reserved-number-reused': import("./rule.js").ChangeRule<{
        readonly member: string;
    } & {
        readonly number: number;
    }>;
    readonly 'protobuf/reserved-name-reused': import("./rule.js").ChangeRule<{
        readonly member: string;
    }>;
    readonly 'protobuf/reserved-released': import("./rule.js").ChangeRule<{
        owner: string;
        reserved: string;
    }>;
    readonly 'protobuf/reserved-added': import("./rule.js").ChangeRule<{
        owner: string;
        reserved: string;
    }>;
    readonly 'protobuf/extension-range-removed': import("./rule.js").ChangeRule<{
        message: string;
        range: string;
    }>;
    readonly 'protobuf/extension-range-added': import("./rule.js").ChangeRule<{
        message: string;
        range: string;
    }>;
    readonly 'protobuf/extension-removed': import("./rule.js").ChangeRule<{
        readonly member: string;
    }>;
    readonly 'protobuf/extension-added': import("./rule.js").ChangeRule<{
        readonly member: string;
    }>;
    readonly 'protobuf/service-removed': import("./rule.js").ChangeRule<{
        service: string;
    }>;
    readonly 'protobuf/service-added': import("./rule.js").ChangeRule<{
        service: string;
    }>;
    readonly 'protobuf/rpc-removed': import("./rule.js").ChangeRule<{
        readonly rpc: string;
    }>;
    readonly 'protobuf/rpc-added': import("./rule.js").ChangeRule<{
        readonly rpc: string;
    }>;
    readonly 'protobuf/rpc-type-changed': import("./rule.js").ChangeRule<{
        readonly rpc: string;
    } & {
        readonly before: string;
        readonly after: string;
    } & {
        readonly side: 'request' | 'response';
    }>;
    readonly 'protobuf/rpc-type-renamed': import("./rule.js").ChangeRule<{
        readonly rpc: string;
    } & {
        readonly before: string;
        readonly after: string;
    } & {
        readonly side: 'request' | 'response';
    }>;
    readonly 'protobuf/rpc-type-undecided': import("./rule.js").ChangeRule<{
        readonly rpc: string;
    } & {
        readonly before: string;
        readonly after: string;
    } & {
        readonly side: 'request' | 'response';
    }>;
    readonly 'protobuf/rpc-streaming-changed': import("./rule.js").ChangeRule<{
        readonly rpc: string;
    } & {
        readonly side: 'request' | 'response';
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/rpc-idempotency-weakened': import("./rule.js").ChangeRule<{
        readonly rpc: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/rpc-idempotency-strengthened': import("./rule.js").ChangeRule<{
        readonly rpc: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/rpc-http-mapping-changed': import("./rule.js").ChangeRule<{
        readonly rpc: string;
    }>;
};
