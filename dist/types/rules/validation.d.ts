import { type FindingRule } from './rule.js';
/** Facts of a row about a text that does not follow its grammar. */
interface Malformed {
    /** The text as written. */
    readonly written: string;
    /** What is wrong with it, as a clause that follows its quotation. */
    readonly problem: string;
    readonly fix: string;
}
/** Facts of a row whose case is described by whoever found it. */
interface Described {
    /** What is wrong, as a clause. */
    readonly problem: string;
    readonly fix: string;
}
/** Facts of a row about a name that is used twice in one list. */
interface Repeated {
    readonly name: string;
    /** Path of the first entry with that name. */
    readonly first: string;
}
/**
 * Findings of validation; ids keep upstream's codes. Checks that the JSON Schema of the contract already makes (a
 * missing port, a persistent stateless service) have no code of their own: they are `SCHEMA_VIOLATION`.
 */
export declare const validationRules: {
    readonly PARSE_ERROR: FindingRule<Described>;
    readonly YAML_PARSE_ERROR: FindingRule<Described>;
    readonly UNSUPPORTED_PACTO_VERSION: FindingRule<Described>;
    readonly SCHEMA_VIOLATION: FindingRule<Described>;
    readonly INVALID_SEMVER: FindingRule<{
        version: string;
    }>;
    readonly INVALID_IMAGE_REF: FindingRule<Malformed>;
    readonly INVALID_CHART_REF: FindingRule<Malformed>;
    readonly INVALID_CHART_VERSION: FindingRule<{
        version: string;
    }>;
    readonly DUPLICATE_INTERFACE_NAME: FindingRule<Repeated>;
    readonly DUPLICATE_CONFIGURATION_NAME: FindingRule<Repeated>;
    readonly DUPLICATE_POLICY_NAME: FindingRule<Repeated>;
    readonly DUPLICATE_DEPENDENCY_NAME: FindingRule<Repeated>;
    readonly PORT_IGNORED: FindingRule<{
        name: string;
    }>;
    readonly FILE_NOT_FOUND: FindingRule<Malformed & {
        role: string;
    }>;
    readonly INVALID_CONTRACT_FILE: FindingRule<Described>;
    readonly INVALID_INTERFACE_SPEC: FindingRule<Described>;
    readonly UNRESOLVED_REFERENCE: FindingRule<Described>;
    readonly HEALTH_INTERFACE_NOT_FOUND: FindingRule<{
        name: string;
        fix: string;
    }>;
    readonly HEALTH_INTERFACE_INVALID: FindingRule<{
        name: string;
        fix: string;
    }>;
    readonly HEALTH_PATH_REQUIRED: FindingRule<{
        name: string;
    }>;
    readonly HEALTH_PATH_IGNORED: FindingRule<{
        name: string;
    }>;
    readonly METRICS_INTERFACE_NOT_FOUND: FindingRule<{
        name: string;
        fix: string;
    }>;
    readonly METRICS_INTERFACE_INVALID: FindingRule<{
        name: string;
        fix: string;
    }>;
    readonly METRICS_PATH_REQUIRED: FindingRule<{
        name: string;
    }>;
    readonly METRICS_PATH_IGNORED: FindingRule<{
        name: string;
    }>;
    readonly SCALING_MIN_EXCEEDS_MAX: FindingRule<{
        min: number;
        max: number;
    }>;
    readonly JOB_SCALING_NOT_ALLOWED: FindingRule<object>;
    readonly UPGRADE_STRATEGY_STATE_MISMATCH: FindingRule<object>;
    readonly INVALID_OCI_REF: FindingRule<Malformed>;
    readonly TAG_NOT_DIGEST: FindingRule<{
        written: string;
        tag: string;
    }>;
    readonly TAG_OUTSIDE_COMPATIBILITY: FindingRule<{
        written: string;
        tag: string;
        compatibility: string;
    }>;
    readonly EMPTY_COMPATIBILITY: FindingRule<object>;
    readonly INVALID_COMPATIBILITY: FindingRule<Described>;
    readonly INVALID_CONFIG_REF: FindingRule<Malformed>;
    readonly CONFIG_REF_UNRESOLVED: FindingRule<{
        written: string;
        problem: string;
    }>;
    readonly INVALID_CONFIG_JSON: FindingRule<{
        file: string;
        problem: string;
    }>;
    readonly INVALID_CONFIG_SCHEMA: FindingRule<Described>;
    readonly CONFIG_SCHEMA_TOO_LARGE: FindingRule<{
        file: string;
        problem: string;
    }>;
    readonly CONFIG_VALUES_VALIDATION_FAILED: FindingRule<Described & {
        schema: string;
    }>;
    readonly INVALID_POLICY_REF: FindingRule<Malformed>;
    readonly INVALID_POLICY_JSON: FindingRule<{
        file: string;
        problem: string;
    }>;
    readonly INVALID_POLICY_SCHEMA: FindingRule<Described>;
    readonly POLICY_VIOLATION: FindingRule<Described & {
        policy: string;
    }>;
    readonly POLICY_REF_UNRESOLVED: FindingRule<{
        policy: string;
        problem: string;
    }>;
    readonly POLICY_REF_CYCLE: FindingRule<{
        chain: readonly string[];
    }>;
    readonly POLICY_REF_NOT_ENFORCED: FindingRule<{
        policy: string;
    }>;
    readonly POLICY_ENFORCEMENT_ERROR: FindingRule<{
        policy: string;
        problem: string;
    }>;
};
export {};
