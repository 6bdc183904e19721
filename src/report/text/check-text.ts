import type { Change } from '../../base/index.ts';
import { baselineText } from '../baseline-text.ts';
import { changePlace } from '../change-place.ts';
import { consumersTitle, moreConsumersText } from '../impact-text.ts';
import type { CheckReport, CheckResult } from '../model.ts';
import { listBundles, splitQuiet } from '../quiet-results.ts';
import { shownBundle } from '../shown-name.ts';
import { visibleText } from '../visible-text.ts';
import { waiverText } from '../waiver-text.ts';
import { changeLine, changeText } from './change-lines.ts';
import { nextVersionLine } from './diff-text.ts';
import { findingSection } from './finding-lines.ts';
import { consumerLines } from './impact-text.ts';
import { proofLines } from './proof-lines.ts';
import { sbomSection } from './sbom-lines.ts';

/** The verdict, and for each bundle what changed, why it matters and what to do. */
export function renderCheckText(report: CheckReport): string[] {
  const { loud, quiet } = splitQuiet(report.results);
  return [
    visibleText(report.headline),
    ...findingSection(report.findings),
    ...loud.flatMap((result) => ['', ...resultLines(result)]),
    ...(quiet.length === 0 ? [] : ['', visibleText(`Unchanged (${quiet.length}): ${listBundles(quiet)}`)]),
  ];
}

function resultLines(result: CheckResult): string[] {
  const harmless = result.changes.filter((change) => change.classification === 'NON_BREAKING');
  return [
    visibleText(resultTitle(result)),
    `  ${visibleText(result.headline)}`,
    ...(result.hint === undefined ? [] : [`  ${visibleText(result.hint)}`]),
    ...result.changes.filter((change) => change.classification !== 'NON_BREAKING').flatMap(explain(result)),
    ...harmlessLines(harmless),
    ...consumerSection(result),
    ...indent([
      ...sbomSection(result.sbomChanges),
      ...findingSection(result.findings),
      ...nextVersionLine(result, result.version),
    ]),
  ];
}

function resultTitle(result: CheckResult): string {
  const title = `${shownBundle(result, ' ')} — ${result.status}, ${baselineText(result.baseline)}`;
  return `${title} → ${result.classification}`;
}

function explain(result: CheckResult): (change: Change) => string[] {
  return (change) => [
    changeLine(change),
    ...detailLine('waived', waiverText(change)),
    ...detailLine('at', changePlace(result, change)),
    ...detailLine('why', change.why),
    ...proofLines(change, { before: result.baseline?.tag ?? '', after: result.version }),
    ...detailLine('fix', change.fix),
  ];
}

function detailLine(label: string, text: string | undefined): string[] {
  if (text === undefined || text === '') return [];
  return [`      ${label}${label === 'at' ? '' : ':'} ${visibleText(text)}`];
}

function harmlessLines(changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  return [`  Non-breaking (${changes.length}):`, ...changes.map((change) => `    ${changeText(change)}`)];
}

function consumerSection(result: CheckResult): string[] {
  const { consumers = [] } = result;
  if (consumers.length === 0) return [];
  const title = consumersTitle(result);
  return indent([
    `${title}:`,
    ...consumerLines(consumers, consumers),
    ...moreConsumersText(result).map((text) => `  ${text}`),
  ]);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
