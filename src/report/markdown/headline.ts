import { clipText } from '../clip-text.ts';
import type { CheckReport, FailureReport } from '../model.ts';
import type { Budget } from './fit.ts';
import { Markup, md } from './markup.ts';

/** One sign for each verdict. */
export const ICONS: Readonly<Record<CheckReport['verdict'], string>> = { pass: '✅', fail: '❌', neutral: '⚪' };

/** Lengths that a case in words is cut to, the first that fits; escaping may make it several times as long. */
const LENGTHS = [400, 200, 80, 20];

/** The verdict and the case, or that there is none, as a heading; the sign alone where there is no room for words. */
export function verdictLine(report: CheckReport | FailureReport, budget?: Budget): Markup {
  const lines = LENGTHS.map((length) => lineOf(report, length));
  const fitting = lines.find(({ text }) => budget === undefined || budget.measure(text) <= budget.max);
  return fitting ?? new Markup(`## ${report.kind === 'failure' ? '⚠️' : ICONS[report.verdict]}`);
}

/** What could not run, for the beginning of a sentence. */
export function nameOfRun({ during }: FailureReport): string {
  return NAMES.get(during) ?? 'The contract check';
}

const NAMES = new Map([
  ['publish', 'Publishing'],
  ['validate', 'Validation'],
  ['comment', 'The comment'],
]);

function lineOf(report: CheckReport | FailureReport, length: number): Markup {
  if (report.kind === 'check') return md`## ${ICONS[report.verdict]} ${clipText(report.headline, length)}`;
  return md`## ⚠️ ${nameOfRun(report)} could not run: ${clipText(report.message, length)}`;
}
