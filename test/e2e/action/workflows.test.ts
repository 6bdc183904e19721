import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GitFiles, PullRequest } from '../../support/fake-github/index.ts';
import { openapi, service } from './contracts.ts';
import { remarks, textOf, World } from './world.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Conclusions of jobs by name. */
const conclusions = (run: Awaited<ReturnType<World['run']>>) =>
  Object.fromEntries(run.jobs.map(({ name, conclusion }) => [name, conclusion]));

describe('one job per area', () => {
  const MATRIX = 'workflows-examples/monorepo-matrix.yml';
  let world: World;
  let pull: PullRequest;

  beforeAll(async () => {
    world = await World.open();
    await world.release({
      ...service('services/payments/contract', '1.0.0', ['/charges'], { name: 'payments' }),
      ...service('services/orders/contract', '1.0.0', ['/orders'], { name: 'orders' }),
    });
    pull = world.stage.propose('both', {
      'services/payments/contract/openapi.yaml': openapi(),
      ...service('services/orders/contract', '1.1.0', ['/orders', '/carts'], { name: 'orders' }),
    });
  });
  afterAll(() => {
    world.stage.github.assertClean();
    return world.close();
  });

  it('is red in the area that breaks, with a comment and a check run of each', async () => {
    const run = await world.run(MATRIX, world.pullEvent(pull));

    expect(conclusions(run)).toEqual({
      'List areas': 'success',
      'services/orders': 'success',
      'services/payments': 'failure',
      Contracts: 'failure',
    });
    const comments = world.stage.comments(pull);
    expect(comments).toHaveLength(2);
    expect(comments.filter((text) => text.includes('`payments`'))).toEqual([expect.stringContaining('❌')]);
    expect(comments.filter((text) => text.includes('`orders`'))).toEqual([expect.stringContaining('✅')]);
    expect(world.stage.repository.checkRuns.map(({ fields }) => fields.name)).toEqual([
      'Pacto contracts (services/orders)',
      'Pacto contracts (services/payments)',
    ]);
  });

  it('is green when it is mended, in the comments that are there', async () => {
    world.change(pull, service('services/payments/contract', '1.0.0', ['/charges'], { name: 'payments' }));
    const run = await world.run(MATRIX, world.pullEvent(pull));

    expect(run.conclusion).toBe('success');
    expect(world.stage.comments(pull)).toHaveLength(2);
    expect(world.stage.comments(pull).filter((text) => text.includes('❌'))).toEqual([]);
  });
});

describe('the reusable workflow', () => {
  const REUSABLE = 'workflows-examples/reusable.yml';
  let world: World;
  let pull: PullRequest;

  beforeAll(async () => {
    world = await World.open();
    await world.release(service('orders', '1.0.0', ['/orders', '/carts']));
  });
  afterAll(() => {
    world.stage.github.assertClean();
    return world.close();
  });

  it('is red on a break, and comments', async () => {
    pull = world.stage.propose('removal', { 'orders/openapi.yaml': openapi('/orders') });
    const run = await world.run(REUSABLE, world.pullEvent(pull));

    expect(run.conclusion).toBe('failure');
    expect(run.jobs[0]?.outputs).toMatchObject({ verdict: 'fail', 'breaking-count': '1' });
    expect(world.stage.comments(pull)).toEqual([expect.stringContaining('API path /carts removed')]);
  });

  it('is green on a declared one, and publishes nothing yet', async () => {
    world.change(pull, service('orders', '2.0.0', ['/orders']));
    const run = await world.run(REUSABLE, world.pullEvent(pull));

    expect(run.conclusion).toBe('success');
    expect(remarks(run)).toContainEqual(expect.stringContaining('pull requests do not publish'));
    expect(world.tags('orders')).toEqual(['1.0.0']);
  });

  it('publishes what is merged', async () => {
    const run = await world.run(REUSABLE, world.merge(pull));

    expect(run.conclusion).toBe('success');
    expect(run.jobs[0]?.outputs.published).toContain('"tag":"2.0.0"');
    expect(world.tags('orders')).toEqual(['1.0.0', '2.0.0']);
  });

  it('hands the report of a fork over', async () => {
    const event = world.pullEvent(world.proposeFromFork({ 'orders/openapi.yaml': openapi() }));
    const run = await world.run(REUSABLE, event, { isFork: true });

    expect(run.conclusion).toBe('failure');
    expect(run.jobs[0]?.artifacts).toEqual([expect.stringMatching(/^pacto-report-[0-9a-f]{12}$/)]);
  });
});

describe('the workflow of this repository', () => {
  const CONTRACTS = '.github/workflows/contracts.yml';
  const PARTS = ['action.yml', 'actions', 'bundles', 'dist', 'pacto.config.yaml', 'package.json', 'scripts/demo.mjs'];
  let world: World;

  beforeAll(async () => {
    world = await World.open();
    world.stage.commit(readParts(PARTS));
  });
  afterAll(() => {
    world.stage.github.assertClean();
    return world.close();
  });

  it('is green on the default branch, plans, and sends nothing', async () => {
    const files = { ...world.stage.repository.filesAt('main'), 'README.md': '# The demo\n' };
    const run = await world.run(CONTRACTS, world.push(files));

    expect(conclusions(run)).toEqual({ Contracts: 'success', Pacto: 'success' });
    expect(textOf(run)).toContain('Dry run: nothing was sent');
    expect(world.ghcr.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });
});

/** Files and folders of this repository. */
function readParts(parts: readonly string[]): GitFiles {
  const files = parts.flatMap((part) => {
    if (statSync(join(ROOT, part)).isFile()) return [part];
    const entries = readdirSync(join(ROOT, part), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
  });
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(ROOT, file))]));
}
