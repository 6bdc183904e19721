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
    readonly INVALID_SBOM: import("./rule.js").FindingRule<{
        reason: string;
    }>;
};
