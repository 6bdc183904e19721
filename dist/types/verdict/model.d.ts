import type { Classification } from '../base/index.js';
/** When a check fails. `undeclared` is the default; the others look at classes only. */
export declare const FAIL_ON: readonly ['undeclared', 'breaking', 'potential-breaking', 'never'];
/** A threshold of the gate. */
export type FailOn = (typeof FAIL_ON)[number];
/** What a set of changes asks of the version number. */
export interface VersionAssessment {
    /** True when the step from the old to the new version covers the changes. */
    readonly declared: boolean;
    /** The lowest version that would be honest, or `null` when nothing in the contract changed. */
    readonly nextVersion: string | null;
    /** True when the step covers all that may break someone, additions left aside: what `fail-on: undeclared` asks. */
    readonly coversBreaks: boolean;
}
/** What the gate says about one bundle. */
export interface GateDecision {
    readonly verdict: 'pass' | 'fail' | 'neutral';
    /** One sentence that names the case: "BREAKING, declared by 2.0.0, passes because fail-on is undeclared". */
    readonly headline: string;
    /** The way out, where no change of the bundle itself is one. */
    readonly hint?: string;
}
/**
 * How a bundle of the workspace relates to what is published. `unchanged`: this version, same content. `edited`: this
 * version, only contract-neutral files differ. `changed`: the contract differs. `first`: nothing is published yet.
 * `removed`: the base of a pull request has the service and its head has not.
 */
export type BundleStatus = 'unchanged' | 'edited' | 'changed' | 'first' | 'removed';
/** The published bundle that a bundle is compared with. */
export interface Baseline {
    /** The reference as configured, before mirrors. */
    readonly ref: string;
    /** Where mirrors led to, as configured; missing where none applied. */
    readonly resolved?: string;
    readonly tag: string;
    readonly digest: string;
}
/** Everything the gate needs to know of one compared bundle. */
export interface GateInput {
    readonly status: BundleStatus;
    /** The worst class of what is not waived. */
    readonly classification: Classification;
    readonly assessment: VersionAssessment;
    readonly version: string;
    /** True when a document of the bundle is invalid or could not be read. */
    readonly hasErrors: boolean;
    /** True when the registry does not let anybody see whether something is published. */
    readonly baselineUnknown: boolean;
    /** How many changes are waived. */
    readonly waived: number;
    /** Consumers of the workspace, as `name@version`, whose range admits this version although it breaks. */
    readonly admittedBy: readonly string[];
}
