import { type Change, hasErrors } from '../../base/index.ts';
import type { ComparisonReport, DiffReport } from '../model.ts';
import { nextVersionText } from '../next-version.ts';
import type { Versions } from '../proof-text.ts';
import { visibleText } from '../visible-text.ts';
import { changeLine } from './change-lines.ts';
import { findingSection } from './finding-lines.ts';
import { proofLines, renameLines } from './proof-lines.ts';
import { sbomSection } from './sbom-lines.ts';

/** The class, every change on a line, and the version they ask for. */
export function renderDiffText(report: DiffReport): string[] {
  return [
    `Classification: ${report.classification}`,
    ...changeSection(report, { before: report.before.version, after: report.after.version }),
    ...sbomSection(report.sbomChanges),
    ...findingSection(report.findings),
    ...nextVersionLine(report, report.after.version),
  ];
}

/** `Next version: …`, or nothing when the contract did not change. */
export function nextVersionLine(comparison: ComparisonReport, version: string): string[] {
  const text = nextVersionText(comparison, version);
  return text === undefined ? [] : [visibleText(`Next version: ${text}`)];
}

/** A document that cannot be read must not look like a contract that did not change. */
function changeSection(comparison: ComparisonReport, versions: Versions): string[] {
  const { changes, findings } = comparison;
  const explain = (change: Change) => [changeLine(change), ...renameLines(change), ...proofLines(change, versions)];
  if (changes.length > 0) return [`Changes (${changes.length}):`, ...changes.flatMap(explain)];
  return [hasErrors(findings) ? 'Not everything could be compared; see the findings.' : 'No changes detected.'];
}
