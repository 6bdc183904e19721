/** Findings of the pull-request check, about a workspace and what is published. */
export declare const checkRules: {
    readonly DUPLICATE_BUNDLE: import("./rule.ts").FindingRule<{
        name: string;
        version: string;
        first: string;
        second: string;
    }>;
    readonly VERSION_GOES_BACK: import("./rule.ts").FindingRule<{
        name: string;
        version: string;
        lowest: string;
        highest: string;
    }>;
    readonly BASELINE_UNKNOWN: import("./rule.ts").FindingRule<{
        repository: string;
        reason: string;
        hint: string;
    }>;
};
