import { isBaselineUnknown } from './baseline-unknown.ts';
import { checkBlocks } from './markdown/check-markdown.ts';
import { failureBlocks } from './markdown/failure-markdown.ts';
import { offFeatureBlocks } from './markdown/feature-table.ts';
import { writeFitting } from './markdown/fit.ts';
import { verdictLine } from './markdown/headline.ts';
import { LAYERS, type Limits } from './markdown/limits.ts';
import { localBlocks } from './markdown/local-block.ts';
import { link, type Markup, md } from './markdown/markup.ts';
import type { CheckReport, FailureReport } from './model.ts';
import type { Surroundings } from './surroundings.ts';

/** Longest comment that GitHub takes, in UTF-16 units, without room for a line with a marker. */
const MAX_LENGTH = 65_536 - 200;

/** How a comment is written. */
export interface CommentOptions {
  readonly surroundings: Surroundings;
  /** In UTF-16 units; default: 65,336, what GitHub takes without 200 for a line with a marker. */
  readonly maxLength?: number;
}

/**
 * The pull-request comment, without marker and without a line break at its end. Text of contracts does nothing in it.
 * An edit of prose alone gives the same comment, and a comment that is too long says less about each thing.
 */
export function renderComment(report: CheckReport | FailureReport, options: CommentOptions): string {
  const { surroundings, maxLength = MAX_LENGTH } = options;
  const { features, localCommand } = surroundings;
  const budget = { max: maxLength, measure: (text: string) => text.length };
  return writeFitting(
    {
      head: verdictLine(report, budget),
      bodyOf: (limits) => bodyOf(report, surroundings, limits),
      layers: LAYERS,
      note: noteOf(surroundings),
      foot: [...offFeatureBlocks(features, isAboutAccess(report)), ...localBlocks(localCommand, false)],
    },
    budget,
  );
}

function bodyOf(report: CheckReport | FailureReport, surroundings: Surroundings, limits: Limits): Markup[] {
  if (report.kind === 'failure') return failureBlocks(report);
  return checkBlocks(report, { surroundings, isOpen: false, isSteady: true, limits });
}

/** Only a shortened comment names the run, since every run has another address. */
function noteOf({ runUrl }: Surroundings): Markup {
  const summary = runUrl === undefined ? md`job summary` : link(md`job summary`, runUrl);
  return md`**Shortened to fit.** The ${summary} has the rest.`;
}

function isAboutAccess(report: CheckReport | FailureReport): boolean {
  return report.kind === 'check' && report.results.some(isBaselineUnknown);
}
