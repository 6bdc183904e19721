import { type FieldArgs as Field } from './field.js';
/** What a changed policy schema does to the contracts under it. */
declare const POLICY_EFFECTS: {
    readonly same: ': the same contracts satisfy it as before';
    readonly wider: ': every contract that satisfied it still does, and some that did not do now';
    readonly stricter: ': a contract that satisfied it does so no longer';
    readonly unknown: ', effect undecided because of ';
};
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
    readonly 'contract/configuration-values-refused': import("../rule.js").ChangeRule<Field & {
        error: string;
    }>;
    readonly 'contract/policy-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-schema-changed': import("../rule.js").ChangeRule<Field & {
        effect?: keyof typeof POLICY_EFFECTS;
        because?: string;
    }>;
    readonly 'contract/policy-ref-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-ref-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/policy-ref-removed': import("../rule.js").ChangeRule<Field>;
};
export {};
