import { describe, expect, it } from '@jest/globals';
import { type Answer, type Scenario, startScenario } from './scenario.ts';

const COMMENTS = '/issues/1/comments';

/** What GitHub would not take, and a piece of the violation that it leaves. */
const REFUSED: readonly (readonly [string, (scenario: Scenario) => Promise<Answer>, number, RegExp])[] = [
  [
    'a comment of 65,537 characters',
    ({ ask }) => ask('POST', COMMENTS, { body: { body: 'x'.repeat(65_537) } }),
    422,
    /too long/,
  ],
  ['a blank comment', ({ ask }) => ask('POST', COMMENTS, { body: { body: ' ' } }), 422, /blank/],
  ['a comment without a body', ({ ask }) => ask('POST', COMMENTS, { body: {} }), 422, /required property 'body'/],
  ['a property nobody knows', ({ ask }) => ask('POST', COMMENTS, { body: { body: 'a', text: 'b' } }), 422, /text/],
  ['51 annotations', (scenario) => check(scenario, { annotations: Array(51).fill(ANNOTATION) }), 422, /51|50/],
  [
    'a level of workflow commands',
    (scenario) => check(scenario, { annotations: [{ ...ANNOTATION, annotation_level: 'error' }] }),
    422,
    /allowed values/,
  ],
  [
    'columns over several lines',
    (scenario) => check(scenario, { annotations: [{ ...ANNOTATION, end_line: 2, start_column: 1 }] }),
    422,
    /columns/,
  ],
  ['a summary of 65,536 characters', (scenario) => check(scenario, { summary: 'x'.repeat(65_536) }), 422, /65535/],
  [
    'a check run that is complete without conclusion',
    ({ ask, pull }) =>
      ask('POST', '/check-runs', { body: { name: 'C', head_sha: pull.head.sha, status: 'completed' } }),
    422,
    /conclusion/,
  ],
  ['a query parameter nobody knows', ({ ask }) => ask('GET', `${COMMENTS}?author=me`), 422, /author/],
  ['a number that is none', ({ ask }) => ask('GET', '/pulls/one'), 422, /integer/],
  ['a route nobody knows', ({ ask }) => ask('GET', '/pullz'), 404, /no such route/],
];

const ANNOTATION = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };

function check({ ask, pull }: Scenario, output: object): Promise<Answer> {
  const body = { name: 'C', head_sha: pull.head.sha, output: { title: 'T', summary: 'S', ...output } };
  return ask('POST', '/check-runs', { body });
}

describe('the fake refuses', () => {
  it.each(REFUSED)('%s', async (_, attempt, status, violation) => {
    const scenario = await startScenario();

    const answer = await attempt(scenario);

    expect(answer.status).toBe(status);
    expect(scenario.github.violations.join('\n')).toMatch(violation);
    expect(() => scenario.github.assertClean()).toThrow(violation);
    expect([scenario.repository.comments, scenario.repository.checkRuns]).toEqual([[], []]);
  });

  it('nothing that is exactly as long as allowed', async () => {
    const scenario = await startScenario();

    const comment = await scenario.ask('POST', COMMENTS, { body: { body: 'x'.repeat(65_536) } });
    const run = await check(scenario, { summary: 'x'.repeat(65_535), annotations: Array(50).fill(ANNOTATION) });

    expect([comment.status, run.status]).toEqual([201, 201]);
    scenario.github.assertClean();
  });
});
