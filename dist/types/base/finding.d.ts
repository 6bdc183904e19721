import type { Range } from './position.js';
/** How serious a finding is, most serious first. */
export declare const SEVERITIES: readonly ['error', 'warning', 'info'];
/** `error` makes a bundle invalid; `warning` and `info` never do. */
export type Severity = (typeof SEVERITIES)[number];
/** Something wrong with a user's document. Documents are never a reason to throw. */
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    /** What to do instead, as an instruction. */
    readonly fix?: string;
    /** Place in the document in dotted and bracketed spelling, `interfaces[0].port`; empty for the whole document. */
    readonly path: string;
    readonly file?: string;
    readonly range?: Range;
}
/** The one order of findings: severity, file, position, rule, path, message. */
export declare function compareFindings(a: Finding, b: Finding): number;
/** True when at least one finding is an error. */
export declare function hasErrors(findings: readonly Finding[]): boolean;
