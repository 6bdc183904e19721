import { type FieldArgs as Field } from './field.js';
/** Changes of declared configurations and policies; what is inside configuration schemas has a table of its own. */
export declare const contractConfigurationRules: {
    readonly 'contract/configuration-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/configuration-added-with-required-keys': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/configuration-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/configuration-schema-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/configuration-schema-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/configuration-schema-moved': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/configuration-ref-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/configuration-ref-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/configuration-ref-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/configuration-value-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-schema-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-ref-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-ref-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-ref-removed': import("../rule.js").ChangeRule<Field>;
};
