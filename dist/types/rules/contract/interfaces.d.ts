import { type FieldArgs as Field } from './field.js';
/** Changes of the interfaces a contract declares; what is inside their specifications has tables of its own. */
export declare const contractInterfaceRules: {
    readonly 'contract/interface-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-type-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-port-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-port-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-port-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-visibility-narrowed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-visibility-widened': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-specification-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-specification-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/interface-specification-moved': import("../rule.js").ChangeRule<Field>;
};
