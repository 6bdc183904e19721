import { type FieldArgs as Field } from './field.ts';
/** Changes of what a service relies on. */
export declare const contractDependencyRules: {
    readonly 'contract/dependency-added': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/dependency-added-required': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/dependency-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/dependency-ref-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/dependency-compatibility-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/dependency-compatibility-widened': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/dependency-compatibility-respelled': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/dependency-became-required': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/dependency-became-optional': import("../rule.ts").ChangeRule<Field>;
};
