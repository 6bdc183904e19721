import { type FieldArgs as Field } from './field.js';
/** Changes of the service itself: names, owners, delivery, metadata. */
export declare const contractServiceRules: {
    readonly 'contract/service-removed': import("../rule.js").ChangeRule<{
        name: string;
        renamedTo?: string | undefined;
    }>;
    readonly 'contract/service-name-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/service-version-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/owner-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/image-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/chart-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/metadata-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/unclassified-change': import("../rule.js").ChangeRule<Field>;
};
