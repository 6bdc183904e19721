/** The facts behind rules about one field or oneof. */
type MemberArgs = {
    /** `Order.total` */
    readonly member: string;
};
/** Changes of which messages there are and of how a message is put together. */
export declare const protobufMessageRules: {
    readonly 'protobuf/message-removed': import("../rule.js").ChangeRule<{
        message: string;
    }>;
    readonly 'protobuf/unneeded-message-removed': import("../rule.js").ChangeRule<{
        message: string;
        because: string;
    }>;
    readonly 'protobuf/message-added': import("../rule.js").ChangeRule<{
        message: string;
    }>;
    readonly 'protobuf/field-moved-into-oneof': import("../rule.js").ChangeRule<MemberArgs & {
        readonly oneof: string;
    }>;
    readonly 'protobuf/field-moved-into-new-oneof': import("../rule.js").ChangeRule<MemberArgs & {
        readonly oneof: string;
    }>;
    readonly 'protobuf/field-moved-out-of-oneof': import("../rule.js").ChangeRule<MemberArgs & {
        readonly oneof: string;
    }>;
    readonly 'protobuf/oneof-renamed': import("../rule.js").ChangeRule<{
        message: string;
        before: string;
        after: string;
    }>;
    readonly 'protobuf/reserved-number-reused': import("../rule.js").ChangeRule<MemberArgs & {
        readonly number: number;
    }>;
    readonly 'protobuf/reserved-name-reused': import("../rule.js").ChangeRule<MemberArgs>;
    readonly 'protobuf/reserved-released': import("../rule.js").ChangeRule<{
        owner: string;
        reserved: string;
    }>;
    readonly 'protobuf/reserved-added': import("../rule.js").ChangeRule<{
        owner: string;
        reserved: string;
    }>;
    readonly 'protobuf/extension-range-removed': import("../rule.js").ChangeRule<{
        message: string;
        range: string;
    }>;
    readonly 'protobuf/extension-range-added': import("../rule.js").ChangeRule<{
        message: string;
        range: string;
    }>;
    readonly 'protobuf/extension-removed': import("../rule.js").ChangeRule<MemberArgs>;
    readonly 'protobuf/extension-added': import("../rule.js").ChangeRule<MemberArgs>;
};
export {};
