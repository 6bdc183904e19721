/** The facts behind rules about something of a file or definition that differs. */
type OptionArgs = {
    /** `option deprecated of field Order.total` */
    readonly option: string;
};
/** Changes of what a file says about itself, of options, and of whatever no other rule covers. */
export declare const protobufFileRules: {
    readonly 'protobuf/package-changed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'protobuf/syntax-changed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'protobuf/import-added': import("../rule.js").ChangeRule<{
        file: string;
    }>;
    readonly 'protobuf/import-removed': import("../rule.js").ChangeRule<{
        file: string;
    }>;
    readonly 'protobuf/import-changed': import("../rule.js").ChangeRule<{
        file: string;
        before: string;
        after: string;
    }>;
    readonly 'protobuf/generator-option-changed': import("../rule.js").ChangeRule<OptionArgs>;
    readonly 'protobuf/feature-changed': import("../rule.js").ChangeRule<OptionArgs>;
    readonly 'protobuf/option-changed': import("../rule.js").ChangeRule<OptionArgs>;
    readonly 'protobuf/unclassified-change': import("../rule.js").ChangeRule<{
        subject: string;
    }>;
};
export {};
