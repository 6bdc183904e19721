import type { Classification, Severity } from '../../base/index.js';
/** @see SARIF 2.1.0, section 3.27.10 */
export type SarifLevel = 'error' | 'warning' | 'note';
/** How loud code scanning is about a change. */
export declare function levelOfClassification(classification: Classification): SarifLevel;
/** How loud code scanning is about a finding. */
export declare function levelOfSeverity(severity: Severity): SarifLevel;
