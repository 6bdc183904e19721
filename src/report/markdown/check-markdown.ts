import { changePlace } from '../change-place.ts';
import type { CheckReport, CheckResult } from '../model.ts';
import { listBundles, splitQuiet } from '../quiet-results.ts';
import { shownName } from '../shown-name.ts';
import { shortDigest } from '../source-place.ts';
import { changeBlocks, type PlacedChange } from './change-blocks.ts';
import { findingBlocks } from './finding-items.ts';
import { code, codeOrNothing, collapsed, type Markup, md, shellBlock, table } from './markup.ts';
import { nextVersionCell } from './next-version-cell.ts';
import { sbomBlocks } from './sbom-block.ts';

const ICONS: Readonly<Record<CheckReport['verdict'], string>> = { pass: '✅', fail: '❌', neutral: '⚪' };

const HEADERS = ['', 'Service', 'Version', 'Status', 'Baseline', 'Class', 'Next version'];

/** The pull-request comment: verdict, services, what breaks and why, the rest closed, how to run it locally. */
export function renderCheckMarkdown(report: CheckReport): Markup[] {
  const findings = [
    ...report.findings.map((finding) => ({ source: '', finding })),
    ...report.results.flatMap(({ source, findings }) => findings.map((finding) => ({ source, finding }))),
  ];
  const { loud, quiet } = splitQuiet(report.results);
  return [
    md`## ${ICONS[report.verdict]} ${report.headline}`,
    ...(loud.length === 0 ? [] : [table(HEADERS, loud.map(serviceRow))]),
    ...changeBlocks(report.results.flatMap(placeChanges)),
    ...findingBlocks(findings),
    ...report.results.flatMap((result) => sbomBlocks(result.sbomChanges, shownName(result))),
    ...(quiet.length === 0 ? [] : [collapsed(`Unchanged (${quiet.length})`, [md`${listBundles(quiet)}`])]),
    collapsed('Run this check locally', [shellBlock('pacto check')]),
  ];
}

function serviceRow(result: CheckResult): Markup[] {
  return [
    md`${ICONS[result.verdict]}`,
    code(shownName(result)),
    codeOrNothing(result.version),
    md`${result.status}`,
    baselineCell(result),
    md`${result.classification}`,
    nextVersionCell(result),
  ];
}

function baselineCell({ baseline }: CheckResult): Markup {
  if (baseline === null) return md`none`;
  return baseline.digest === ''
    ? code(baseline.tag)
    : md`${code(baseline.tag)} (${code(shortDigest(baseline.digest))})`;
}

function placeChanges(result: CheckResult): PlacedChange[] {
  const context = {
    service: shownName(result),
    placeOf: (change: PlacedChange['change']) => changePlace(result, change),
  };
  return result.changes.map((change) => ({ change, context }));
}
