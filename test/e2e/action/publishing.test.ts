import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  mergeGroupEvent,
  pushEvent,
  releaseEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from '../../support/event-payloads/index.ts';
import type { WorkflowRun } from '../../support/simulator/index.ts';
import { contract, openapi, service } from './contracts.ts';
import { pactoStep, remarks, reportOf, stepText, summaryOf, textOf, World } from './world.ts';

const RELEASE = 'workflows-examples/release.yml';
const BOTH = 'workflows-examples/pull-request-and-publish.yml';

let world: World;

beforeAll(async () => {
  world = await World.open();
  await world.release(service('orders', '1.0.0', ['/orders']));
});
afterAll(() => {
  world.stage.github.assertClean();
  return world.close();
});

/** What is on the default branch with changes. */
const withFiles = (change: { readonly [path: string]: string }) => ({
  ...world.stage.repository.filesAt('main'),
  ...change,
});
const publish = { publishing: { steps: stepText({ with: { publish: true } }) } };
const published = (run: WorkflowRun) => JSON.parse(pactoStep(run).outputs.published ?? '');
const attestation = (run: WorkflowRun) => run.jobs[0]?.steps.find(({ name }) => name.includes('actions/attest'));
const again = (event: WorkflowEvent): WorkflowEvent => ({ ...event, env: { ...event.env, GITHUB_RUN_ATTEMPT: '2' } });
const digestOf = (name: string, tag: string) => world.ghcr.storage.repository(`acme/shop/${name}`).tags.get(tag) ?? '';

describe('a merge queue', () => {
  it.each([
    ['red', '1.0.1', [], 'failure'],
    ['green', '1.1.0', ['/orders', '/carts'], 'success'],
  ] as const)('is %s, without comment and without publishing', async (title, version, paths, conclusion) => {
    const { github, repository } = world.stage;
    const pull = world.stage.propose(`queued-${title}`, service('orders', version, paths));
    world.takeWrites();
    const run = await world.run(BOTH, mergeGroupEvent(github, repository, pull));

    expect(run.conclusion).toBe(conclusion);
    expect(world.takeWrites().filter((route) => route.includes('comments'))).toEqual([]);
    expect(world.stage.comments(pull)).toEqual([]);
    expect(world.tags('orders')).toEqual(['1.0.0']);
    if (conclusion === 'success')
      expect(remarks(run)).toContainEqual(expect.stringContaining('a merge queue does not publish'));
  });
});

describe('a push of a new branch', () => {
  it('is compared with what is published, and publishes nothing', async () => {
    const { github, repository } = world.stage;
    const files = withFiles(service('orders', '1.1.0', ['/orders', '/carts']));
    const after = repository.commit({ branch: 'feature', parents: [repository.resolve('main') ?? ''], files });
    const run = await world.runJobs(publish, pushEvent(github, repository, { ref: 'refs/heads/feature', after }));

    expect(run.conclusion).toBe('success');
    expect(pactoStep(run).outputs).toMatchObject({ verdict: 'pass', published: '[]', 'checksums-path': '' });
    expect(remarks(run)).toContainEqual(expect.stringContaining('this is refs/heads/feature'));
    expect(world.tags('orders')).toEqual(['1.0.0']);
  });
});

describe('a push that wants only what it changes', () => {
  const jobs = { contracts: { steps: stepText({ action: 'diff', with: { 'changed-only': 'true' } }) } };

  it('passes over what it does not touch', async () => {
    const run = await world.runJobs(jobs, world.push(withFiles(service('carts', '0.1.0', ['/carts']))));

    expect(run.conclusion).toBe('success');
    expect(reportOf(run)).toMatchObject({ results: [{ source: 'carts' }], untouched: ['orders'] });
  });

  it('looks at everything when the branch is new', async () => {
    const { github, repository } = world.stage;
    const after = repository.resolve('main') ?? '';
    const run = await world.runJobs(jobs, pushEvent(github, repository, { ref: 'refs/heads/new', after }));

    expect(reportOf(run).results.map(({ source }: { source: string }) => source)).toEqual(['carts', 'orders']);
  });
});

describe('a job that may not write packages', () => {
  it('fails with the permission that it lacks, and says nothing about contracts', async () => {
    const { github, repository } = world.stage;
    const step = { steps: stepText({ action: 'publish' }), permissions: '{ contents: read, packages: read }' };
    const run = await world.runJobs({ publishing: step }, workflowDispatchEvent(github, repository, 'refs/heads/main'));

    expect(run.conclusion).toBe('failure');
    expect(remarks(run)).toEqual([expect.stringMatching(/^error .*packages: write/)]);
    expect(textOf(run)).not.toMatch(/breaking|no changes/i);
    expect(world.tags('carts')).toEqual([]);
  });
});

describe('a dry run', () => {
  it('plans on dispatch, and sends nothing', async () => {
    const { github, repository } = world.stage;
    const jobs = { publishing: { steps: stepText({ with: { publish: true, 'dry-run': true } }) } };
    const run = await world.runJobs(jobs, workflowDispatchEvent(github, repository, 'refs/heads/main'));

    expect(run.conclusion).toBe('success');
    expect(published(run)).toContainEqual(expect.objectContaining({ name: 'carts', tag: '0.1.0', action: 'create' }));
    expect(pactoStep(run).outputs['checksums-path']).toBe('');
    expect(run.jobs[0]?.subjects).toEqual([]);
    expect(world.tags('carts')).toEqual([]);
  });
});

describe('the example that releases', () => {
  let event: WorkflowEvent;

  it('publishes what is new and attests it', async () => {
    event = world.push(withFiles(service('orders', '1.1.0', ['/orders', '/carts'])));
    const run = await world.run(RELEASE, event);

    expect(run.conclusion).toBe('success');
    expect(published(run)).toEqual([
      expect.objectContaining({ name: 'carts', action: 'create', digest: digestOf('carts', '0.1.0') }),
      expect.objectContaining({ name: 'orders', action: 'create', digest: digestOf('orders', '1.1.0') }),
    ]);
    expect(JSON.parse(attestation(run)?.outputs.subjects ?? '')).toEqual([
      { name: 'ghcr.io/acme/shop/carts', digest: digestOf('carts', '0.1.0') },
      { name: 'ghcr.io/acme/shop/orders', digest: digestOf('orders', '1.1.0') },
    ]);
    expect(run.jobs[0]?.subjects).toEqual([
      `oci://ghcr.io/acme/shop/carts:0.1.0@${digestOf('carts', '0.1.0')}`,
      `oci://ghcr.io/acme/shop/orders:1.1.0@${digestOf('orders', '1.1.0')}`,
    ]);
  });

  it('attests again what a second attempt finds published', async () => {
    const run = await world.run(RELEASE, again(event));

    expect(run.conclusion).toBe('success');
    expect(published(run).map(({ action }: { action: string }) => action)).toEqual(['identical', 'identical']);
    expect(attestation(run)?.outcome).toBe('success');
    expect(run.jobs[0]?.subjects).toHaveLength(2);
  });

  it('attests nothing when nothing is new', async () => {
    const run = await world.run(RELEASE, world.push(withFiles({ 'README.md': '# Shop\n' })));

    expect(run.conclusion).toBe('success');
    expect(attestation(run)?.outcome).toBe('skipped');
    expect(run.jobs[0]?.subjects).toEqual([]);
  });

  it('publishes what a release names', async () => {
    const { github, repository } = world.stage;
    const commit = world.stage.commit(service('carts', '0.2.0', ['/carts', '/carts/{id}']));
    repository.refs.set('refs/tags/v2.0.0', commit);
    const run = await world.runJobs(publish, releaseEvent(github, repository, 'v2.0.0'));

    expect(run.conclusion).toBe('success');
    expect(world.tags('carts')).toEqual(['0.1.0', '0.2.0']);
  });
});

describe('a version that is taken', () => {
  const NEW = service('returns', '1.0.0', ['/returns']);

  it.each(['root', 'publish'] as const)('is a conflict, and nothing at all is sent (%s)', async (action) => {
    const digest = digestOf('orders', '1.1.0');
    const event = world.push(withFiles({ ...NEW, ...service('orders', '1.1.0', ['/orders', '/carts', '/more']) }));
    const step = action === 'root' ? { with: { publish: true } } : { action };
    const run = await world.runJobs({ publishing: { steps: stepText(step) } }, event);

    expect(run.conclusion).toBe('failure');
    expect(remarks(run)).toContainEqual(
      expect.stringMatching(/^error .*other content is published already as orders 1\.1\.0/),
    );
    expect(published(run)).toContainEqual(expect.objectContaining({ name: 'orders', action: 'conflict' }));
    expect(summaryOf(run)).toContain('conflict');
    expect(digestOf('orders', '1.1.0')).toBe(digest);
    expect(world.tags('returns')).toEqual([]);
    expect(run.jobs[0]?.subjects).toEqual([]);
  });

  it('is not published over although the break is declared nowhere', async () => {
    const event = world.push(
      withFiles({ 'orders/openapi.yaml': openapi(), 'orders/pacto.yaml': contract('orders', '1.1.1') }),
    );
    const run = await world.runJobs({ publishing: { steps: stepText({ action: 'publish' }) } }, event);

    expect(run.conclusion).toBe('failure');
    expect(textOf(run)).toMatch(/refused/);
    expect(world.tags('orders')).toEqual(['1.0.0', '1.1.0']);
  });
});
