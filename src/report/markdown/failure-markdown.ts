import type { FailureReport } from '../model.ts';
import { verdictLine } from './headline.ts';
import { type Markup, md, prose } from './markup.ts';

/** That nothing was judged, why, and the way out. */
export function renderFailureMarkdown(report: FailureReport): Markup[] {
  return [verdictLine(report), ...failureBlocks(report)];
}

/** What stands below the line that says what went wrong. */
export function failureBlocks({ during, hint, cause }: FailureReport): Markup[] {
  return [
    ...(during === 'check' || during === 'diff'
      ? [md`Nothing was judged: this says nothing about the contracts.`]
      : []),
    ...(hint === undefined ? [] : [md`**What to do:** ${prose(hint)}`]),
    ...(cause === 'bug' ? [md`The mistake is in the check itself, not in this repository. Please report it.`] : []),
  ];
}
