import { type FieldArgs as Field } from './field.js';
/** Changes of how a service runs and scales. */
export declare const contractRuntimeRules: {
    readonly 'contract/workload-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/state-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/data-criticality-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/upgrade-strategy-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/upgrade-strategy-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/graceful-shutdown-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/health-check-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/health-check-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/health-delay-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/metrics-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/metrics-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/runtime-value-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/runtime-value-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/scaling-added': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/scaling-removed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/scaling-mode-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/scaling-replicas-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/scaling-min-changed': import("../rule.js").ChangeRule<Field>;
    readonly 'contract/scaling-max-changed': import("../rule.js").ChangeRule<Field>;
};
