import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { redirectGhcr } from '../../support/action-stage/prepared-registry.ts';
import type { PullRequest } from '../../support/fake-github/index.ts';
import type { WorkflowRun } from '../../support/simulator/index.ts';
import { startTestRegistry, type TestRegistry } from '../../support/test-registry.ts';
import { openapi, service } from './contracts.ts';
import { pactoStep, remarks, type StepText, textOf, World } from './world.ts';

/** What only a verdict may say; the values that `fail-on` takes are no statement. */
const STATEMENT = /breaking|no changes|no contract changed|unchanged|untouched/i;
const CHOICES = /undeclared, breaking, potential-breaking, never|fail-on is undeclared/g;
const OUTPUTS = ['verdict', 'classification', 'has-breaking-changes', 'breaking-count', 'results', 'next-versions'];

/** Retries wait a twentieth of their time. */
const HASTEN = pathToFileURL(join(import.meta.dirname, '../../support/action-stage/hasten.mjs')).href;
const HASTE = { machine: { NODE_OPTIONS: `${redirectGhcr('').NODE_OPTIONS} --import=${HASTEN}` } };

let world: World;
let closed: TestRegistry;
let pull: PullRequest;
let branches = 0;

beforeAll(async () => {
  closed = await startTestRegistry({ auth: { kind: 'basic', username: 'ada', password: 'right' } });
  world = await World.open();
  await world.release(service('orders', '1.0.0', ['/orders', '/carts']));
});
afterAll(async () => {
  await closed.close();
  world.stage.github.assertClean();
  return world.close();
});
beforeEach(() => {
  world.stage.repository.checkRuns.length = 0;
  pull = world.stage.propose(`branch-${++branches}`, { 'orders/openapi.yaml': openapi('/orders') });
});

/** Red, with one clear message, and not a word on contracts anywhere. */
function expectFailure(run: WorkflowRun, message: RegExp): void {
  const step = pactoStep(run);
  expect(run.conclusion).toBe('failure');
  expect(OUTPUTS.map((name) => step.outputs[name] ?? '')).toEqual(OUTPUTS.map(() => ''));
  expect(remarks(run).filter((remark) => remark.startsWith('error'))).toEqual([expect.stringMatching(message)]);
  const { checkRuns } = world.stage.repository;
  const told = [textOf(run), ...world.stage.comments(pull), JSON.stringify(checkRuns.map(({ output }) => output))];
  expect(told.join('\n').replaceAll(CHOICES, '')).not.toMatch(STATEMENT);
  expect(told.join('\n')).not.toMatch(/This is a bug|TypeError|^\s+at .+:\d+:\d+\)?$/m);
}

describe.each<[string, Pick<StepText, 'action'>]>([
  ['the action', {}],
  ['its step diff', { action: 'diff' }],
])('%s, when it cannot decide, is red and says nothing about contracts', (_, use) => {
  it('for a password that is wrong', async () => {
    const env = { PACTO_REGISTRY_USERNAME: 'ada', PACTO_REGISTRY_PASSWORD: 'wrong-password' };
    const run = await world.check(pull, { ...use, env, with: { registry: `oci://${closed.host}/acme` } });

    expectFailure(run, /401|credential/i);
    expect(textOf(run)).not.toContain('wrong-password');
  });

  it.each<[string, { readonly [input: string]: string }, RegExp]>([
    ['a registry that is no reference', { registry: 'ghcr.io/Acme Shop' }, /ghcr\.io\/Acme Shop/],
    ['a choice that is none', { 'fail-on': 'nevr' }, /input fail-on is "nevr".*Did you mean never/],
    ['a switch that is none', { cache: 'perhaps' }, /input cache is "perhaps"/],
    ['a configuration file that is not there', { config: 'elsewhere.yaml' }, /elsewhere\.yaml is not there/],
    ['a working directory that is not there', { 'working-directory': 'nowhere' }, /nowhere is not there/],
    ['a folder without bundles', { bundles: 'services/*' }, /services\/\*/],
  ])('for %s', async (__, inputs, message) => {
    expectFailure(await world.check(pull, { ...use, with: inputs }), message);
  });
});

describe('what is broken in the repository or in the registry', () => {
  const DIFF = { action: 'diff' } as const;

  it.each([
    ['a configuration that cannot be parsed', 'fail-on: [', /pacto\.config\.yaml/],
    ['a setting that nobody knows', 'fial-on: never\n', /fial-on/],
  ])('is a failure to run: %s', async (_, text, message) => {
    world.change(pull, { 'pacto.config.yaml': text });
    expectFailure(await world.check(pull, DIFF), message);
  });

  it('is a failure to run: a baseline whose content is not what its digest says', async () => {
    const { blobs } = world.ghcr.storage.repository('acme/shop/orders');
    const whole = [...blobs];
    for (const [digest, bytes] of whole) blobs.set(digest, Buffer.from(bytes).reverse());
    const run = await world.check(pull, DIFF);
    for (const [digest, bytes] of whole) blobs.set(digest, bytes);

    expectFailure(run, /expected sha256:.*, got sha256:.*Do not use it/);
  });

  it('is a failure to run: a baseline that is no bundle', async () => {
    const { manifests, tags } = world.ghcr.storage.repository('acme/shop/orders');
    const digest = tags.get('1.0.0') ?? '';
    const kept = manifests.get(digest);
    manifests.set(digest, { bytes: Buffer.from('{}'), mediaType: 'application/vnd.oci.image.manifest.v1+json' });
    const run = await world.check(pull, DIFF);
    if (kept !== undefined) manifests.set(digest, kept);

    expectFailure(run, /orders/);
  });

  it('is a failure to run: a registry that is down', async () => {
    world.ghcr.faults.push({ status: 503, times: 100 });
    const run = await world.check(pull, DIFF, HASTE);
    world.ghcr.faults.length = 0;

    expectFailure(run, /503/);
  });

  it('is a finding on its line, and red: an interface that cannot be parsed', async () => {
    world.change(pull, { 'orders/openapi.yaml': 'openapi: 3.1.0\npaths: [\n' });
    const run = await world.check(pull, DIFF);

    expect(run.conclusion).toBe('failure');
    expect(textOf(run)).not.toMatch(/\bbreaking|no changes|no contract changed|removed/i);
    expect(world.stage.comments(pull)[0]).toMatch(/openapi\.yaml/);
    expect(world.stage.repository.checkRuns.at(-1)?.annotations).toContainEqual(
      expect.objectContaining({ path: 'orders/openapi.yaml', annotation_level: 'failure' }),
    );
  });

  it('is told in the comment that is there, and mended there too', async () => {
    await world.check(pull, DIFF);
    expect(world.stage.comments(pull)).toEqual([expect.stringContaining('❌')]);
    world.ghcr.faults.push({ drop: 'before', times: 100 });
    world.stage.repository.checkRuns.length = 0;
    const broken = await world.check(pull, DIFF, HASTE);
    world.ghcr.faults.length = 0;

    expectFailure(broken, /ghcr\.io/);
    expect(world.stage.comments(pull)).toEqual([expect.stringContaining('could not run')]);
    world.change(pull, service('orders', '2.0.0', ['/orders']));
    await world.check(pull, DIFF);
    expect(world.stage.comments(pull)).toEqual([expect.stringContaining('✅')]);
  });
});
