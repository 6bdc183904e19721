import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActionStage, stepOf } from '../../support/action-stage/action-stage.ts';
import { pullRequestEvent, pushEvent } from '../../support/event-payloads/index.ts';
import type { GitFiles, PullRequest } from '../../support/fake-github/index.ts';
import type { WorkflowRun } from '../../support/simulator/index.ts';

const WORKFLOW = 'workflows-examples/pull-request-and-publish.yml';
const CLI = join(import.meta.dirname, '../../../dist/cli/index.js');

const openapi = (...paths: string[]) => `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
${paths.map((path) => `  ${path}:\n    get:\n      responses:\n        "200": { description: ok }\n`).join('')}`;

/** What `pacto init --from .` leaves in a repository. */
function initialise(folder: string, files: { readonly [path: string]: string }): { [path: string]: string } {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = (...args: string[]) => execFileSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
  run('init', '--from', '.');
  expect(run('validate')).toContain('valid');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

describe('the first five minutes', () => {
  let stage: ActionStage;
  let bundle: { [path: string]: string };
  let first: PullRequest;
  let second: PullRequest;

  beforeAll(async () => {
    stage = await ActionStage.open();
    bundle = initialise(join(stage.folder, 'laptop'), { 'openapi.yaml': openapi('/orders', '/orders/{id}') });
    stage.commit({ 'README.md': '# Shop\n', 'openapi.yaml': bundle['openapi.yaml'] ?? '' });
  });
  afterAll(() => stage.close());

  const check = async (pull: PullRequest, action: 'opened' | 'synchronize' = 'synchronize') =>
    await stage.run(WORKFLOW, pullRequestEvent(stage.github, stage.repository, pull, { action }));
  const push = async (pull: PullRequest, files: GitFiles) => {
    stage.repository.commit({ branch: pull.head.ref, files: { ...stage.repository.filesAt(pull.head.ref), ...files } });
    return await check(pull);
  };
  const merge = async (pull: PullRequest) => {
    const before = stage.repository.resolve('main') ?? '';
    const after = stage.repository.commit({ files: stage.repository.filesAt(pull.head.ref) });
    pull.state = 'closed';
    return await stage.run(
      WORKFLOW,
      pushEvent(stage.github, stage.repository, { ref: 'refs/heads/main', before, after }),
    );
  };
  const shown = (run: WorkflowRun) => run.jobs.flatMap(({ annotations }) => annotations.shown);
  const action = (run: WorkflowRun) => stepOf(run.jobs[0], /OWNER\/REPO@|^Run OWNER\/REPO/);

  const checkRunAnnotations = () => stage.repository.checkRuns.at(-1)?.annotations;

  it('comments once on the first pull request, and is not red', async () => {
    first = stage.propose('contracts', bundle);
    const run = await check(first, 'opened');

    expect(action(run).outputs).toMatchObject({ verdict: 'neutral', 'has-breaking-changes': 'false' });
    expect(run.conclusion).toBe('success');
    expect(shown(run).filter(({ level }) => level === 'error')).toEqual([]);
    expect(stage.comments(first)).toHaveLength(1);
  });

  it('publishes what is merged', async () => {
    const run = await merge(first);

    expect(run.conclusion).toBe('success');
    expect([...stage.registry.repository('acme/shop/laptop').tags.keys()]).toEqual(['0.1.0']);
    expect(stage.registry.repository('acme/shop/laptop').manifests.size).toBe(1);
  });

  it('is red on the right line when a path goes without a bump, and names the next version', async () => {
    second = stage.propose('removal', { 'openapi.yaml': openapi('/orders') });
    const run = await check(second, 'opened');

    expect(run.conclusion).toBe('failure');
    expect(action(run).outputs).toMatchObject({ verdict: 'fail', classification: 'BREAKING', 'breaking-count': '1' });
    expect(stage.comments(second)).toEqual([expect.stringContaining('**`0.2.0`** needed')]);
    expect(stage.comments(second)[0]).toContain('API path /orders/{id} removed');
    expect(checkRunAnnotations()).toEqual([
      expect.objectContaining({ path: 'openapi.yaml', start_line: 3, annotation_level: 'failure' }),
    ]);
  });

  it('is green when the major version is raised', async () => {
    const contract = bundle['pacto.yaml'] ?? '';
    const run = await push(second, { 'pacto.yaml': contract.replace(/version: .*/, 'version: 1.0.0') });

    expect(run.conclusion).toBe('success');
    expect(stage.comments(second)).toEqual([expect.stringContaining('✅')]);
  });

  it('stays green and leaves the comment alone when a typo is mended', async () => {
    const before = stage.comments(second);
    const writes = () => stage.github.requests.filter(({ method }) => method !== 'GET');
    const known = writes().length;
    const run = await push(second, { 'README.md': '# The shop\n' });

    expect(run.conclusion).toBe('success');
    expect(stage.comments(second)).toEqual(before);
    expect(
      writes()
        .slice(known)
        .filter(({ route }) => route.includes('comments')),
    ).toEqual([]);
    stage.github.assertClean();
  });
});
