import { type FieldArgs as Field } from './field.ts';
/** Changes of declared configurations and policies; what is inside configuration schemas has a table of its own. */
export declare const contractConfigurationRules: {
    readonly 'contract/configuration-added': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/configuration-added-with-required-keys': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/configuration-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/configuration-schema-added': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/configuration-schema-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/configuration-schema-moved': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/configuration-ref-added': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/configuration-ref-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/configuration-ref-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/configuration-value-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/policy-added': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/policy-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/policy-schema-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/policy-ref-added': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/policy-ref-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/policy-ref-removed': import("../rule.ts").ChangeRule<Field>;
};
