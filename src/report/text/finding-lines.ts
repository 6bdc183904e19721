import type { Finding } from '../../base/index.ts';
import { placeText } from '../source-place.ts';
import { visibleText } from '../visible-text.ts';

/** A finding on one line, and what to do about it on a second one. */
export function findingLines(finding: Finding): string[] {
  const places = [placeText(finding.file, finding.range), finding.path].filter((part) => part !== '');
  const place = places.length === 0 ? '' : ` ${visibleText(places.join(' '))}`;
  const line = `  ${finding.severity.toUpperCase()} [${finding.rule}]${place}: ${visibleText(finding.message)}`;
  return finding.fix === undefined ? [line] : [line, `    fix: ${visibleText(finding.fix)}`];
}

/** `Findings (N):` and the findings; nothing when there are none. */
export function findingSection(findings: readonly Finding[]): string[] {
  return findings.length === 0 ? [] : [`Findings (${findings.length}):`, ...findings.flatMap(findingLines)];
}
