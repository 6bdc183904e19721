import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readWords } from '../../report/markdown-reader.ts';
import { mergeGroupEvent } from '../../support/event-payloads/index.ts';
import type { PullRequest } from '../../support/fake-github/index.ts';
import { contract, openapi, service } from './contracts.ts';
import { pactoStep, remarks, reportOf, stepText, World } from './world.ts';

const DIFF = { action: 'diff' } as const;
const BREAK = { 'orders/openapi.yaml': openapi('/orders') };

let world: World;
let fingerprint: string;
let branches = 0;

beforeAll(async () => {
  world = await World.open();
  await world.release({
    ...service('orders', '1.0.0', ['/orders', '/carts']),
    'pacto.config.yaml': 'fail-on: undeclared\n',
  });
  const run = await world.check(propose(BREAK), DIFF);
  expect(pactoStep(run).outputs.verdict).toBe('fail');
  const { changes } = reportOf(run).results[0];
  fingerprint = changes.find(({ rule }: { rule: string }) => rule === 'openapi/path-removed').fingerprint;
});
afterAll(() => {
  world.stage.github.assertClean();
  return world.close();
});

function propose(files: { readonly [path: string]: string }): PullRequest {
  return world.stage.propose(`branch-${++branches}`, files);
}

const waivers = (expires = '2099-01-31') =>
  `waivers:\n  - { fingerprint: ${fingerprint}, service: orders, reason: agreed, expires: ${expires} }\n`;

describe('a pull request that breaks and chooses its own judge', () => {
  it.each<[string, () => string, RegExp]>([
    ['never to fail', () => 'fail-on: never\n', /says fail-on: never; what counts is the base commit \w+: undeclared/],
    [
      'a waiver',
      () => waivers(),
      /says waivers: \w{64} of orders: agreed, .*; what counts is the base commit \w+: nothing/,
    ],
    [
      'no such rule',
      () => 'rules: { openapi/path-removed: off }\n',
      /says rules: openapi\/path-removed: off; what counts is the base commit \w+: nothing/,
    ],
    ['another registry', () => 'registry: oci://ghcr.io/evil/shop\n', /evil\/shop; what counts .*: nothing/],
    [
      'a mirror',
      () => 'mirrors: { oci://ghcr.io/acme/shop: oci://ghcr.io/evil/shop }\n',
      /evil\/shop; what counts .*: nothing/,
    ],
  ])('fails: %s', async (_, configuration, told) => {
    const pull = propose({ ...BREAK, 'pacto.config.yaml': configuration() });
    world.ghcr.requests.length = 0;
    const run = await world.check(pull, DIFF);

    expect(run.conclusion).toBe('failure');
    expect(pactoStep(run).outputs).toMatchObject({ verdict: 'fail', 'breaking-count': '1' });
    const [comment = ''] = world.stage.comments(pull);
    expect(comment).toContain('API path /carts removed');
    expect(readWords(comment)).toMatch(told);
    expect(world.stage.repository.checkRuns.at(-1)?.annotations).toContainEqual(
      expect.objectContaining({ path: 'pacto.config.yaml', start_line: 1, annotation_level: 'notice' }),
    );
    expect(world.ghcr.requests.filter((request) => request.includes('evil'))).toEqual([]);
  });

  it.each<[string, { readonly [path: string]: string }]>([
    ['leaving its folder out', { 'pacto.config.yaml': 'bundles: ["**", "!orders"]\n' }],
    ['a contract at the root', { 'pacto.yaml': contract('shop', '1.0.0'), 'openapi.yaml': openapi('/') }],
    [
      'a contract of its own above',
      { 'pacto.config.yaml': 'bundles: ["."]\n', 'pacto.yaml': contract('shop', '1.0.0') },
    ],
  ])('hides no bundle by %s', async (_, files) => {
    const run = await world.check(propose({ ...BREAK, ...files }), DIFF);

    expect(run.conclusion).toBe('failure');
    expect(pactoStep(run).outputs).toMatchObject({ verdict: 'fail', 'breaking-count': '1' });
    expect(reportOf(run).results.map(({ name }: { name: string }) => name)).toContain('orders');
  });

  it('passes with its own waiver once the label approves it, and fails again without the label', async () => {
    const { repository } = world.stage;
    const pull = propose({ ...BREAK, 'pacto.config.yaml': waivers() });
    pull.labels = [repository.label('contract-break-approved')];
    const approved = await world.check(pull, DIFF);
    pull.labels = [];
    const withdrawn = await world.check(pull, DIFF);

    expect([approved.conclusion, withdrawn.conclusion]).toEqual(['success', 'failure']);
    expect(pactoStep(approved).outputs['breaking-count']).toBe('0');
  });

  it('has its label count in the merge queue too', async () => {
    const { github, repository } = world.stage;
    const pull = propose({ ...BREAK, 'pacto.config.yaml': waivers() });
    const runs = [];
    for (const labels of [[], [repository.label('contract-break-approved')]]) {
      pull.labels = labels;
      runs.push(
        await world.runJobs({ contracts: { steps: stepText(DIFF) } }, mergeGroupEvent(github, repository, pull)),
      );
    }

    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });

  it('fails whatever labels the event remembers', async () => {
    const pull = propose({ ...BREAK, 'pacto.config.yaml': waivers() });
    pull.labels = [world.stage.repository.label('contract-break-approved')];
    const event = world.pullEvent(pull);
    pull.labels = [];
    const run = await world.run('workflows-examples/pull-request.yml', event);

    expect(run.conclusion).toBe('failure');
  });
});

describe('the configuration of the base', () => {
  let pull: PullRequest;
  beforeEach(() => {
    world.stage.commit({ 'pacto.config.yaml': 'fail-on: breaking\n' });
  });

  it('counts although the pull request deletes it', async () => {
    pull = propose({ 'orders/pacto.yaml': contract('orders', '2.0.0'), ...BREAK });
    world.change(pull, { 'pacto.config.yaml': null });
    const run = await world.check(pull, DIFF);

    expect(run.conclusion).toBe('failure');
    expect(world.stage.comments(pull)[0]).toMatch(/this branch says fail-on: nothing; what counts .*: breaking/);
  });

  it('that has expired can be mended', async () => {
    world.stage.commit({ 'pacto.config.yaml': waivers('2020-01-31') });
    const stuck = await world.check(propose({ 'README.md': '# Shop\n' }), DIFF);
    pull = propose({ 'pacto.config.yaml': 'fail-on: undeclared\n' });
    const mended = await world.check(pull, DIFF);

    expect(stuck.conclusion).toBe('failure');
    expect(remarks(stuck)).toEqual([expect.stringMatching(/^error The contract check could not run.*expired/)]);
    expect(mended.conclusion).toBe('success');
    expect(world.stage.comments(pull)[0]).toMatch(/expired/);
  });

  it('is that of the working directory', async () => {
    const { repository } = world.stage;
    repository.commit({
      files: { 'platform/pacto.config.yaml': 'fail-on: breaking\n', 'pacto.config.yaml': 'fail-on: never\n' },
    });
    world.stage.commit(service('platform/orders', '1.0.0', ['/orders', '/carts']));
    pull = propose({
      'platform/orders/openapi.yaml': openapi('/orders'),
      'platform/pacto.config.yaml': 'fail-on: never\n',
    });
    const run = await world.check(pull, { ...DIFF, with: { 'working-directory': 'platform' } });

    expect(run.conclusion).toBe('failure');
    expect(repository.checkRuns.at(-1)?.annotations).toContainEqual(
      expect.objectContaining({ path: 'platform/pacto.config.yaml', start_line: 1, annotation_level: 'notice' }),
    );
  });
});
