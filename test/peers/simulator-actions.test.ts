import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { type Step, TestBed } from '../simulator/action-builder.ts';
import { type JobRun, type RunnerSettings, runWorkflow } from '../support/simulator/index.ts';

const bed = new TestBed();
afterAll(() => bed.remove());

const DIGEST = createHash('sha256').update('').digest('hex');

/** Runs steps as the one job of a workflow. */
async function run(
  steps: readonly Step[],
  { permissions = {}, ...settings }: Partial<RunnerSettings> & { permissions?: Step } = {},
): Promise<JobRun> {
  const jobs = { it: { 'runs-on': 'ubuntu-24.04', permissions, steps } };
  const root = bed.write({ '.github/workflows/it.yml': stringify({ on: 'push', jobs }) });
  const event = { name: 'push', payload: {} };
  const workflow = await runWorkflow(join(root, '.github/workflows/it.yml'), bed.settings({ event, ...settings }));
  const [job] = workflow.jobs;
  if (job === undefined) throw new Error('no job ran');
  return job;
}

describe('actions/checkout', () => {
  let repository = '';
  const commits: string[] = [];
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();

  beforeAll(() => {
    repository = mkdtempSync(join(bed.folder, 'repository-'));
    git('init', '--quiet', '--initial-branch=main');
    for (const text of ['one', 'two']) {
      writeFileSync(join(repository, 'file'), text);
      git('add', '.');
      git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', text);
      commits.push(git('rev-parse', 'HEAD'));
    }
  });

  const checkout = (inputs: Step = {}) => ({ uses: 'actions/checkout@v7', with: inputs });

  it("takes the event's commit alone, detached", async () => {
    const steps = [checkout(), { run: 'cat file; echo; git rev-list --count HEAD; git rev-parse HEAD' }];
    const job = await run(steps, { repository, github: { sha: commits[0] } });

    expect(job.steps[1]?.log.split('\n')).toEqual(['one', '1', commits[0]]);
  });

  it('takes the whole history when asked', async () => {
    const steps = [checkout({ 'fetch-depth': 0 }), { run: 'git rev-list --count HEAD' }];
    const job = await run(steps, { repository, github: { sha: commits[1] } });

    expect(job.steps[1]?.log).toBe('2');
  });

  it.each([
    ['can fetch afterwards', {}, 'success'],
    ['cannot fetch afterwards without credentials', { 'persist-credentials': false }, 'failure'],
  ])('%s', async (_, inputs, outcome) => {
    const steps = [checkout(inputs), { run: 'git fetch --quiet origin main' }];
    const job = await run(steps, { repository, github: { sha: commits[0] } });

    expect(job.steps[1]?.outcome).toBe(outcome);
  });
});

describe('artifacts', () => {
  const upload = (name: string, path: string, more: Step = {}) => ({
    uses: 'actions/upload-artifact@v7',
    with: { name, path, ...more },
  });
  const make = { run: 'mkdir -p out; echo text > out/a.txt' };

  it('go from an upload to a download', async () => {
    const steps = [
      make,
      upload('report', 'out'),
      { uses: 'actions/download-artifact@v8', with: { name: 'report', path: 'back' } },
      { run: 'cat back/a.txt' },
    ];
    const job = await run(steps);

    expect(job.steps[3]?.log).toBe('text');
    expect(job.artifacts).toEqual(['report']);
  });

  it('of another run need a token and the permission to read it', async () => {
    const artifacts = mkdtempSync(join(bed.folder, 'artifacts-'));
    await run([make, upload('report', 'out')], { artifacts, github: { run_id: '5' } });
    const inputs = { 'run-id': '5', 'github-token': '${{ github.token }}', name: 'report', path: 'back' };
    const steps = [{ uses: 'actions/download-artifact@v8', with: inputs }, { run: 'cat back/a.txt' }];
    const settings = { artifacts, github: { run_id: '6' } };
    const [refused, granted] = await Promise.all([
      run(steps, settings),
      run(steps, { ...settings, permissions: { actions: 'read' } }),
    ]);

    expect(refused.conclusion).toBe('failure');
    expect(granted.steps[1]?.log).toBe('text');
  });

  it('have names of their own unless the old one may be replaced', async () => {
    const second = await run([make, upload('report', 'out'), upload('report', 'out')]);
    const replaced = await run([make, upload('report', 'out'), upload('report', 'out', { overwrite: true })]);

    expect([second.conclusion, replaced.conclusion]).toEqual(['failure', 'success']);
  });

  it.each([
    ['warns', {}, 'success', 'warning'],
    ['fails when asked', { 'if-no-files-found': 'error' }, 'failure', 'error'],
  ])('without files an upload %s', async (_, more, conclusion, level) => {
    const job = await run([upload('report', 'nothing', more)]);

    expect(job).toMatchObject({ conclusion, annotations: { shown: [{ level }] } });
  });
});

describe('actions/attest', () => {
  const permissions = { 'id-token': 'write', attestations: 'write' };
  const attest = (inputs: Step) => [{ id: 'it', uses: 'actions/attest@v4', with: inputs }];
  const name = 'ghcr.io/acme/shop/payments';

  it.each([
    ['a digest and its name', { 'subject-name': name, 'subject-digest': `sha256:${DIGEST}` }],
    ['checksums', { 'subject-checksums': `${DIGEST}  ${name}` }],
    ['the full name of an image to push to', { 'subject-checksums': `${DIGEST}  ${name}`, 'push-to-registry': true }],
  ])('takes %s', async (_, inputs) => {
    const job = await run(attest(inputs), { permissions });

    expect(JSON.parse(job.steps[0]?.outputs.subjects ?? '')).toEqual([{ name, digest: `sha256:${DIGEST}` }]);
  });

  it('takes what earlier steps wrote to GITHUB_ARTIFACTS', async () => {
    const address = `oci://${name}@sha256:${DIGEST}`;
    const job = await run([{ run: `echo ${address} >> "$GITHUB_ARTIFACTS"` }, ...attest({})], { permissions });

    expect(job.subjects).toEqual([address]);
    expect(JSON.parse(job.steps[1]?.outputs.subjects ?? '')).toEqual([{ name, digest: `sha256:${DIGEST}` }]);
  });

  it.each([
    ['nothing', {}],
    ['two kinds of subjects', { 'subject-digest': `sha256:${DIGEST}`, 'subject-checksums': `${DIGEST}  ${name}` }],
    ['half a digest', { 'subject-name': name, 'subject-digest': 'sha256:12' }],
    ['checksums with a tag in front', { 'subject-checksums': `sha256:${DIGEST}  ${name}` }],
    ['a tag to push to', { 'subject-checksums': `${DIGEST}  ${name}:1.0.0`, 'push-to-registry': true }],
  ])('refuses %s', async (_, inputs) => {
    const job = await run(attest(inputs), { permissions });

    expect(job.conclusion).toBe('failure');
  });

  it.each(['id-token', 'attestations'])('needs the permission %s', async (scope) => {
    const inputs = { 'subject-checksums': `${DIGEST}  ${name}` };
    const job = await run(attest(inputs), { permissions: { ...permissions, [scope]: 'none' } });

    expect(job.conclusion).toBe('failure');
  });
});

it('leaves the Node of the machine alone', async () => {
  const job = await run([{ uses: 'actions/setup-node@v7', with: { 'node-version': 24 } }]);

  expect(job.conclusion).toBe('success');
});
