import { type FieldArgs as Field } from './field.js';
/** Changes of what a service relies on. */
export declare const contractDependencyRules: {
    readonly 'contract/dependency-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/dependency-added-required': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/dependency-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/dependency-ref-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/dependency-compatibility-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/dependency-compatibility-widened': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/dependency-compatibility-respelled': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/dependency-became-required': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/dependency-became-optional': import("../rule.js").ChangeRule<Field>;
};
