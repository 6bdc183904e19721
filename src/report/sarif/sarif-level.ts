import type { Classification, Severity } from '../../base/index.ts';

/** @see SARIF 2.1.0, section 3.27.10 */
export type SarifLevel = 'error' | 'warning' | 'note';

const OF_CLASSIFICATION: Readonly<Record<Classification, SarifLevel>> = {
  BREAKING: 'error',
  POTENTIAL_BREAKING: 'warning',
  NON_BREAKING: 'note',
};

const OF_SEVERITY: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' };

/** How loud code scanning is about a change. */
export function levelOfClassification(classification: Classification): SarifLevel {
  return OF_CLASSIFICATION[classification];
}

/** How loud code scanning is about a finding. */
export function levelOfSeverity(severity: Severity): SarifLevel {
  return OF_SEVERITY[severity];
}
