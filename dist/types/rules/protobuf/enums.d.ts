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
/** Changes of enums and their values. */
export declare const protobufEnumRules: {
    readonly 'protobuf/enum-removed': import("../rule.js").ChangeRule<{
        enum: string;
    }>;
    readonly 'protobuf/enum-added': import("../rule.js").ChangeRule<{
        enum: string;
    }>;
    readonly 'protobuf/enum-value-removed': import("../rule.js").ChangeRule<ValueArgs>;
    readonly 'protobuf/enum-value-removed-and-reserved': import("../rule.js").ChangeRule<ValueArgs>;
    readonly 'protobuf/enum-value-added': import("../rule.js").ChangeRule<ValueArgs>;
    readonly 'protobuf/response-enum-value-removed': import("../rule.js").ChangeRule<ValueArgs>;
    readonly 'protobuf/closed-enum-value-added': import("../rule.js").ChangeRule<ValueArgs>;
    readonly 'protobuf/enum-value-number-changed': import("../rule.js").ChangeRule<ChangedArgs>;
    readonly 'protobuf/enum-value-renamed': import("../rule.js").ChangeRule<ChangedArgs>;
    readonly 'protobuf/enum-alias-removed': import("../rule.js").ChangeRule<ValueArgs>;
    readonly 'protobuf/enum-default-changed': import("../rule.js").ChangeRule<ChangedArgs>;
    readonly 'protobuf/enum-openness-changed': import("../rule.js").ChangeRule<ChangedArgs>;
    readonly 'protobuf/enum-reserved-number-reused': import("../rule.js").ChangeRule<ValueArgs & {
        readonly number: number;
    }>;
};
export {};
