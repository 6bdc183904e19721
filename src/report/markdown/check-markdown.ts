import { failingChanges } from '../failing-changes.ts';
import type { CheckReport, CheckResult } from '../model.ts';
import { listBundles, splitQuiet } from '../quiet-results.ts';
import { shownBundle, shownName } from '../shown-name.ts';
import { type ChangeGroup, changeBlocks } from './change-blocks.ts';
import { checkFindingBlocks } from './check-findings.ts';
import { consumerBlocks } from './consumer-blocks.ts';
import { verdictLine } from './headline.ts';
import { localBlocks } from './local-block.ts';
import { type Markup, md, prose } from './markup.ts';
import { nextStepBlocks } from './next-steps.ts';
import { changeFile, changeLink } from './place-link.ts';
import { sbomBlocks } from './sbom-block.ts';
import { section } from './section.ts';
import { serviceTable } from './service-table.ts';
import { PLAIN_VIEW, type View } from './view.ts';
import { waiverBlocks } from './waiver-block.ts';

/** Longest list of names of bundles that have no news, in UTF-16 units. */
const MAX_NAMES_LENGTH = 20_000;

/** The whole check for a terminal or a file: verdict, services, what breaks and why, the rest closed. */
export function renderCheckMarkdown(report: CheckReport): Markup[] {
  return [verdictLine(report), ...checkBlocks(report, PLAIN_VIEW), ...localBlocks('pacto check', false)];
}

/** What stands below the verdict, most important first. */
export function checkBlocks(report: CheckReport, view: View): Markup[] {
  const { loud, quiet } = splitQuiet(report.results, view.isSteady);
  return [
    ...(loud.length === 0 ? [] : [serviceTable(loud, view)]),
    ...(view.isSteady ? quietSentence(report, loud, quiet) : []),
    ...nextStepBlocks(loud),
    ...consumerBlocks(loud, view),
    ...checkFindingBlocks(report, loud, view),
    ...changeBlocks(changeGroups(loud, view), view),
    ...waiverBlocks(loud, view),
    ...(view.isSteady ? [] : [...loud.flatMap(sbomOf), ...quietBlocks(report, quiet, view.isOpen)]),
  ];
}

/** The same number whether a bundle was compared and is the same, or was not touched at all. */
function quietSentence(report: CheckReport, loud: readonly CheckResult[], quiet: readonly CheckResult[]): Markup[] {
  const count = quiet.length + (report.untouched?.length ?? 0);
  if (count === 0) return [];
  const which = loud.length === 0 ? '' : 'other ';
  return [count === 1 ? md`1 ${which}contract does not change.` : md`${count} ${which}contracts do not change.`];
}

function quietBlocks({ untouched = [] }: CheckReport, quiet: readonly CheckResult[], isOpen: boolean): Markup[] {
  const named = (title: string, count: number, names: string): Markup[] =>
    count === 0 ? [] : section(`${title} (${count})`, [prose(names, MAX_NAMES_LENGTH)], isOpen);
  return [
    ...named('Unchanged', quiet.length, listBundles(quiet)),
    ...named('Not touched, not compared', untouched.length, untouched.join(', ')),
  ];
}

function sbomOf(result: CheckResult): Markup[] {
  return sbomBlocks(result.sbomChanges, shownName(result));
}

/** One group for each bundle that has something to show; named when there are several. */
function changeGroups(results: readonly CheckResult[], view: View): ChangeGroup[] {
  const groups = results.map((result) => groupOf(result, view)).filter(({ changes }) => changes.length > 0);
  return groups.length === 1 ? groups.map(({ label: _, ...group }) => group) : groups;
}

function groupOf(result: CheckResult, { isSteady, surroundings }: View): ChangeGroup {
  const failing = failingChanges(result);
  return {
    label: shownBundle(result, ' '),
    versions: { before: result.baseline?.tag ?? '', after: result.version },
    changes: isSteady ? result.changes.filter(({ neutral }) => neutral !== true) : result.changes,
    failing,
    placeOf: (change) =>
      isSteady && !failing.has(change) ? changeFile(result, change) : changeLink(result, change, surroundings),
  };
}
