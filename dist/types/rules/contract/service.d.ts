import { type FieldArgs as Field } from './field.ts';
/** Changes of the service itself: names, owners, delivery, metadata. */
export declare const contractServiceRules: {
    readonly 'contract/service-removed': import("../rule.ts").ChangeRule<{
        name: string;
        renamedTo?: string | undefined;
    }>;
    readonly 'contract/service-name-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/service-version-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/owner-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/image-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/chart-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/metadata-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/unclassified-change': import("../rule.ts").ChangeRule<Field>;
};
