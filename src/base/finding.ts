import { compareText } from './compare.ts';
import type { Range } from './position.ts';

/** How serious a finding is, most serious first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

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
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.file ?? '', b.file ?? '') ||
    (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
    (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.path, b.path) ||
    compareText(a.message, b.message)
  );
}

/** True when at least one finding is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
