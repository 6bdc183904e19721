import { type Change, hasErrors } from '../../base/index.ts';
import type { ComparedBundle, DiffReport } from '../model.ts';
import type { Versions } from '../proof-text.ts';
import { shownName } from '../shown-name.ts';
import { lineText, shortDigest } from '../source-place.ts';
import { changeBlocks } from './change-blocks.ts';
import { findingBlocks } from './finding-items.ts';
import { NO_LIMITS } from './limits.ts';
import { code, codeOrNothing, type Markup, md, NOTHING, table } from './markup.ts';
import { nextVersionCell } from './next-version-cell.ts';
import { sbomBlocks } from './sbom-block.ts';

/** The class, the two sides, and every change. */
export function renderDiffMarkdown(report: DiffReport): Markup[] {
  const placeOf = (change: Change): Markup => codeOrNothing(placeText(report, change));
  const failing = new Set(
    report.changes.filter(({ classification, waived }) => classification === 'BREAKING' && waived === undefined),
  );
  return [
    md`## Contract diff: ${report.classification}`,
    table(['', 'Service', 'Version', 'Source'], [sideRow('before', report.before), sideRow('after', report.after)]),
    ...(report.nextVersion === null ? [] : [md`Next version: ${nextVersionCell(report)}`]),
    ...unchangedBlocks(report),
    ...changeBlocks([{ changes: report.changes, versions: versionsOf(report), placeOf, failing }], {
      limits: NO_LIMITS,
      isOpen: false,
    }),
    ...findingBlocks(report.findings.map((finding) => ({ source: '', finding }))),
    ...sbomBlocks(report.sbomChanges, shownName(report.after)),
  ];
}

function versionsOf({ before, after }: DiffReport): Versions {
  return { before: before.version, after: after.version };
}

function sideRow(side: string, bundle: ComparedBundle): Markup[] {
  const digest = bundle.digest === undefined ? NOTHING : md` (${code(shortDigest(bundle.digest))})`;
  const place = bundle.resolved === undefined ? NOTHING : md` at ${code(bundle.resolved)}`;
  const source = md`${code(bundle.source)}${digest}${place}`;
  return [md`${side}`, code(shownName(bundle)), codeOrNothing(bundle.version), source];
}

function unchangedBlocks({ changes, findings }: DiffReport): Markup[] {
  if (changes.length > 0) return [];
  return [hasErrors(findings) ? md`Not everything could be compared; see the findings.` : md`No changes detected.`];
}

function placeText({ before, after }: DiffReport, { location }: Change): string {
  if (location?.after !== undefined) return lineText(after.source, location.after);
  return location?.before === undefined ? '' : lineText(before.source, location.before);
}
