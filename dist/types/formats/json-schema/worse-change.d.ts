import { type Classification, type Proof } from '../../base/index.js';
/** What tells how bad a change is, and whether it can be shown. */
export interface Judged {
    readonly classification?: Classification | undefined;
    readonly proof?: Proof | undefined;
}
/**
 * True when one judgement of a change says more than another: a definition is told once, and what it does to those who
 * use it may depend on where they use it.
 */
export declare function isWorse(judged: Judged, than: Judged): boolean;
