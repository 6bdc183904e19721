import { type FieldArgs as Field } from './field.ts';
/** Changes of how a service runs and scales. */
export declare const contractRuntimeRules: {
    readonly 'contract/workload-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/state-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/data-criticality-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/upgrade-strategy-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/upgrade-strategy-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/graceful-shutdown-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/health-check-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/health-check-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/health-delay-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/metrics-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/metrics-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/runtime-value-added': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/runtime-value-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/scaling-added': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/scaling-removed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/scaling-mode-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/scaling-replicas-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/scaling-min-changed': import("../rule.ts").ChangeRule<Field>;
    readonly 'contract/scaling-max-changed': import("../rule.ts").ChangeRule<Field>;
};
