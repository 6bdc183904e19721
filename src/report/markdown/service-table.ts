import { type Change, hasErrors } from '../../base/index.ts';
import { isBaselineUnknown } from '../baseline-unknown.ts';
import { clipText } from '../clip-text.ts';
import type { CheckResult } from '../model.ts';
import { shownName } from '../shown-name.ts';
import { shortDigest } from '../source-place.ts';
import { ICONS } from './headline.ts';
import { code, codeOrNothing, joined, type Markup, md, NOTHING, table } from './markup.ts';
import { nextVersionCell } from './next-version-cell.ts';
import type { View } from './view.ts';

/** Longest name of a service that a row shows, in UTF-16 units. */
const MAX_NAME_LENGTH = 80;

const HEADERS = ['', 'Service', 'Published', 'This branch', 'Changes', 'Next version'];

/** A row for each bundle, cut to the first ones; failing ones then come first. */
export function serviceTable(results: readonly CheckResult[], { limits, isSteady }: View): Markup {
  const maxRows = limits.rows;
  const serviceRow = (result: CheckResult): Markup[] => rowOf(result, isSteady);
  if (results.length <= maxRows) return table(HEADERS, results.map(serviceRow));
  const isFailing = ({ verdict }: CheckResult): boolean => verdict === 'fail';
  const failingFirst = [...results.filter(isFailing), ...results.filter((result) => !isFailing(result))];
  return table(HEADERS, failingFirst.map(serviceRow)).first(maxRows);
}

function rowOf(result: CheckResult, isSteady: boolean): Markup[] {
  return [
    md`${ICONS[result.verdict]}`,
    code(clipText(shownName(result), MAX_NAME_LENGTH)),
    baselineCell(result),
    result.status === 'removed' ? md`removed` : branchCell(result, isSteady),
    changesCell(result),
    result.status === 'removed' ? md`—` : nextVersionCell(result),
  ];
}

/** The version, and the digest that the content must have when it is published; that changes with every word. */
function branchCell({ version, contentDigest }: CheckResult, isSteady: boolean): Markup {
  if (isSteady || contentDigest === undefined) return codeOrNothing(version);
  return md`${codeOrNothing(version)} (content ${code(shortDigest(contentDigest))})`;
}

function baselineCell(result: CheckResult): Markup {
  const { baseline } = result;
  if (baseline === null) return isBaselineUnknown(result) ? md`unknown` : md`none`;
  const place = baseline.resolved === undefined ? NOTHING : md` at ${code(baseline.resolved)}`;
  return baseline.digest === ''
    ? code(baseline.tag)
    : md`${code(baseline.tag)} (${code(shortDigest(baseline.digest))})${place}`;
}

/** The class in numbers, worst first. */
function changesCell(result: CheckResult): Markup {
  const open = result.changes.filter(({ waived }) => waived === undefined);
  const count = (classification: Change['classification']): number =>
    open.filter((change) => change.classification === classification && change.neutral !== true).length;
  const [breaking, potential, compatible] = [count('BREAKING'), count('POTENTIAL_BREAKING'), count('NON_BREAKING')];
  const waived = result.changes.length - open.length;
  const counts = joined(
    [
      breaking === 0 ? NOTHING : md`**${breaking} breaking**`,
      potential === 0 ? NOTHING : md`${potential} potentially breaking`,
      waived === 0 ? NOTHING : md`${waived} waived`,
      compatible === 0 ? NOTHING : md`${compatible} compatible`,
    ],
    ', ',
  );
  return counts.text === '' ? md`${withoutChanges(result)}` : counts;
}

function withoutChanges(result: CheckResult): string {
  if (hasErrors(result.findings)) return 'errors';
  if (result.status === 'first') return isBaselineUnknown(result) ? 'not compared' : 'first version';
  return result.status === 'edited' ? 'edited, same contract' : 'none';
}
