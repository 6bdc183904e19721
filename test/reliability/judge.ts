import type { Expectation } from './oracle.ts';
import type { Observation } from './run-combination.ts';

const CRASH = /This is a bug|Unhandled|UnhandledPromise|\bTypeError\b|\bRangeError\b|^\s+at .+:\d+:\d+\)?$/m;
const STATEMENT = /breaking|no changes|unchanged/i;
const BREAK = /\d breaking\b|^#+ Breaking|: BREAKING\b/m;
const NOTHING_NEW = /no contract changed|no changes/i;
const OUTPUTS = ['verdict', 'classification', 'has-breaking-changes', 'breaking-count', 'results', 'next-versions'];

/** What is wrong with a run; nothing when all is as it must be. */
export function problemsOf(expected: Expectation, seen: Observation): string[] {
  return [
    ...compare('conclusion', expected.conclusion, seen.conclusion),
    ...verdictProblems(expected, seen),
    ...commentProblems(expected, seen),
    ...compare('published', expected.published.join(', '), seen.published.join(', ')),
    ...safetyProblems(seen),
  ];
}

function verdictProblems({ verdict, classification }: Expectation, seen: Observation): string[] {
  const texts = [...textsOf(seen)];
  if (verdict !== 'none') {
    const untrue = [...(verdict === 'fail' ? [NOTHING_NEW] : []), ...(classification === 'BREAKING' ? [] : [BREAK])];
    return [
      ...texts.flatMap(([place, text]) => untrue.flatMap((claim) => claimProblem(place, claim.exec(text)))),
      ...compare('verdict', verdict, seen.outputs.verdict),
      ...compare('classification', classification, seen.outputs.classification),
      ...compare('has-breaking-changes', String(classification === 'BREAKING'), seen.outputs['has-breaking-changes']),
    ];
  }
  const stated = texts.flatMap(([place, text]) => claimProblem(place, STATEMENT.exec(text)));
  return [...OUTPUTS.flatMap((name) => compare(name, '', seen.outputs[name])), ...stated];
}

function claimProblem(place: string, claim: RegExpExecArray | null): string[] {
  return claim === null ? [] : [`the ${place} says "${claim[0]}"`];
}

function commentProblems({ comments: { count, isCurrent } }: Expectation, { comments }: Observation): string[] {
  const stale = comments.filter((body) => body.includes('of an earlier run')).length;
  return [
    ...compare('comments', String(count), String(comments.length)),
    ...(isCurrent ? compare('stale comments', '0', String(stale)) : []),
  ];
}

/** What holds of every run. */
function safetyProblems(seen: Observation): string[] {
  const { annotations, violations, comments } = seen;
  const texts = [...textsOf(seen)];
  return [
    ...texts.flatMap(([place, text]) => (CRASH.test(text) ? [`a crash in the ${place}: ${CRASH.exec(text)}`] : [])),
    // The runner shows secrets as stars, so stars are a secret that somebody printed.
    ...texts.filter(([, text]) => text.includes('***')).map(([place]) => `a token in the ${place}`),
    ...(seen.sent.includes('ghs_') || comments.some((body) => body.includes('ghs_')) ? ['a token was sent on'] : []),
    ...annotations.dropped.map(({ message }) => `an annotation too many: ${message}`),
    ...violations.map((violation) => `against GitHub's API: ${violation}`),
  ];
}

function textsOf({ log, summary, annotations, comments, sent }: Observation): Map<string, string> {
  const remarks = annotations.shown.map(({ title = '', message }) => `${title} ${message}`).join('\n');
  return new Map([
    ['log', log],
    ['summary', summary],
    ['annotations', remarks],
    ['comments', comments.join('\n')],
    ['requests to GitHub', sent],
  ]);
}

function compare(what: string, expected: string, seen = ''): string[] {
  return expected === seen ? [] : [`${what}: ${seen || 'nothing'} instead of ${expected || 'nothing'}`];
}
