/** A pinned reference, and why the pin does not hold. */
interface BrokenEntry {
    readonly ref: string;
    readonly version: string;
    readonly reason: string;
}
/** Findings of comparing and checking: about a workspace, what is published, and files that validation leaves alone. */
export declare const checkRules: {
    readonly DUPLICATE_BUNDLE: import("./rule.js").FindingRule<{
        name: string;
        version: string;
        first: string;
        second: string;
    }>;
    readonly VERSION_GOES_BACK: import("./rule.js").FindingRule<{
        name: string;
        version: string;
        lowest: string;
        highest: string;
    }>;
    readonly BASELINE_UNKNOWN: import("./rule.js").FindingRule<{
        repository: string;
        reason: string;
        hint: string;
    }>;
    readonly OFFLINE_BASELINE: import("./rule.js").FindingRule<{
        repository: string;
        seenAt: string;
    }>;
    readonly BASE_CONFIGURATION_INVALID: import("./rule.js").FindingRule<{
        commit: string;
        problems: string;
    }>;
    readonly BASE_NOT_LISTED: import("./rule.js").FindingRule<{
        commit: string;
    }>;
    readonly DEPENDENCY_UNRESOLVED: import("./rule.js").FindingRule<{
        from: string;
        ref: string;
        problem: string;
    }>;
    readonly DEPENDENCY_OUTSIDE_RANGE: import("./rule.js").FindingRule<{
        from: string;
        ref: string;
        version: string;
        compatibility: string;
    }>;
    readonly CONFIGURATION_NOT_IN_FORCE: import("./rule.js").FindingRule<{
        setting: string;
        here: string;
        counts: string;
        there: string;
    }>;
    readonly LOCK_DIGEST_MISMATCH: import("./rule.js").FindingRule<BrokenEntry>;
    readonly LOCK_LOCAL_DRIFT: import("./rule.js").FindingRule<BrokenEntry>;
    readonly LOCK_UNRESOLVED: import("./rule.js").FindingRule<BrokenEntry>;
    readonly LOCK_MISMATCH: import("./rule.js").FindingRule<BrokenEntry>;
    readonly LOCK_STALE: import("./rule.js").FindingRule<{
        reason: string;
    }>;
    readonly NOT_PUBLISHABLE: import("./rule.js").FindingRule<{
        reason: string;
        fix: string;
    }>;
    readonly INVALID_SBOM: import("./rule.js").FindingRule<{
        reason: string;
    }>;
};
export {};
