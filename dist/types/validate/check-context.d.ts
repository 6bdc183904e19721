import type { Contract } from '../contract/index.js';
import type { DocumentSet } from '../document/index.js';
import type { FindingCollector, validationRules } from '../rules/index.js';
import type { References } from './references.js';
/** Collects findings of the table of validation. */
export type ValidationFindings = FindingCollector<typeof validationRules>;
/** What a check looks at, and where it reports. */
export interface CheckContext {
    readonly contract: Contract;
    readonly documents: DocumentSet;
    /** What references resolve to; absent when nobody resolves references in this run. */
    readonly references?: References;
    readonly findings: ValidationFindings;
}
