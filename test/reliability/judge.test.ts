import { describe, expect, it } from '@jest/globals';
import { EVENT_VARIANTS } from '../support/event-payloads/index.ts';
import { createRandom } from '../support/seeded-random.ts';
import { allCombinations, coverPairs } from './combination.ts';
import { FAULTS } from './faults.ts';
import { problemsOf } from './judge.ts';
import { type Expectation, kindOf } from './oracle.ts';
import { PERMISSION_SETS } from './permission-sets.ts';
import type { Observation } from './run-combination.ts';

const GREEN: Expectation = {
  conclusion: 'success',
  verdict: 'pass',
  classification: 'NON_BREAKING',
  comments: { count: 0, isCurrent: true },
  published: ['orders 1.0.0'],
};
const UNDECIDED: Expectation = { ...GREEN, conclusion: 'failure', verdict: 'none', classification: '' };
const SEEN: Observation = {
  conclusion: 'success',
  outputs: { verdict: 'pass', classification: 'NON_BREAKING', 'has-breaking-changes': 'false' },
  log: 'orders passes\n  at orders/openapi.yaml:3',
  summary: '',
  annotations: { shown: [], dropped: [] },
  comments: [],
  sent: '',
  published: ['orders 1.0.0'],
  violations: [],
};
const SEEN_NOTHING: Observation = { ...SEEN, conclusion: 'failure', outputs: {} };
const NOTICE = { level: 'notice', message: 'one more', step: 'Contracts' } as const;

describe('what is wrong with a run', () => {
  it('is nothing where all is as expected', () => {
    expect(problemsOf(GREEN, SEEN)).toEqual([]);
    expect(problemsOf(UNDECIDED, SEEN_NOTHING)).toEqual([]);
  });

  it.each<[string, Partial<Observation>, string]>([
    ['another conclusion', { conclusion: 'failure' }, 'conclusion: failure instead of success'],
    ['another verdict', { outputs: { ...SEEN.outputs, verdict: 'fail' } }, 'verdict: fail instead of pass'],
    ['a comment too many', { comments: ['<!-- pacto -->'] }, 'comments: 1 instead of 0'],
    ['something published', { published: [] }, 'published: nothing instead of orders 1.0.0'],
    ['a break that is none', { summary: '## Breaking changes' }, 'the summary says "## Breaking"'],
    ['a stack trace', { log: 'oh\n    at run (file:///a.js:1:2)' }, 'a crash in the log'],
    ['a bug that was noticed', { summary: 'This is a bug of this program' }, 'a crash in the summary'],
    ['a secret in the log', { log: 'token ***' }, 'a token in the log'],
    ['a secret in a comment', { sent: '{"body":"ghs_x"}' }, 'a token was sent on'],
    ['an annotation that is dropped', { annotations: { shown: [], dropped: [NOTICE] } }, 'an annotation too many'],
    ['a request that GitHub refuses', { violations: ['no such route'] }, "against GitHub's API: no such route"],
  ])('is %s', (_, flaw, problem) => {
    expect(problemsOf(GREEN, { ...SEEN, ...flaw })).toEqual([expect.stringContaining(problem)]);
  });

  it.each<[string, Partial<Observation>]>([
    ['an output', { outputs: { results: '[]' } }],
    ['"breaking" in the log', { log: 'a BREAKING change' }],
    ['"no changes" in the summary', { summary: 'No changes' }],
    ['"unchanged" in a check run', { sent: '{"title":"orders unchanged"}' }],
  ])('is %s where nothing was judged', (_, flaw) => {
    expect(problemsOf(UNDECIDED, { ...SEEN_NOTHING, ...flaw })).toHaveLength(1);
  });
});

describe('a covering part of the matrix', () => {
  const all = allCombinations(0);
  const part = coverPairs(createRandom(1));
  const pairs = (list: typeof all) =>
    new Set(
      list.flatMap(({ event, permissions, fault }) => [
        `${event.title} ${permissions.title}`,
        `${kindOf(event)} ${fault.title}`,
        `${permissions.title} ${fault.title}`,
      ]),
    );

  it('is of all events, permissions and faults', () => {
    expect(all).toHaveLength(EVENT_VARIANTS.length * PERMISSION_SETS.length * FAULTS.length);
    expect(pairs(part)).toEqual(pairs(all));
  });

  it('is another one with another seed', () => {
    expect(coverPairs(createRandom(2))).not.toEqual(part);
  });
});
