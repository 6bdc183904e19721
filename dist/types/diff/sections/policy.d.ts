/** Policies matched by name, the schemas behind them, and the policy this bundle provides to others. */
export declare const comparePolicies: import("../section.js").Section;
