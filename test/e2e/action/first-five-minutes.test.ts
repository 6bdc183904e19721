import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Absence } from '../../support/fake-ghcr/index.ts';
import type { PullRequest } from '../../support/fake-github/index.ts';
import { openapi, type TextFiles } from './contracts.ts';
import { pactoStep, remarks, summaryOf, World, writeFiles } from './world.ts';

const WORKFLOW = 'workflows-examples/pull-request-and-publish.yml';
const CLI = join(import.meta.dirname, '../../../dist/cli/index.js');

/** What `pacto init --from .` leaves in a repository. */
function initialise(folder: string, files: TextFiles): { [path: string]: string } {
  writeFiles(folder, files);
  const run = (...args: string[]) => execFileSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
  run('init', '--from', '.');
  expect(run('validate')).toContain('valid');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

describe.each<Absence>(['not-found', 'token-401', 'token-403', 'request-403'])(
  'the first five minutes, where ghcr.io hides what is not there as %s',
  (absence) => {
    let world: World;
    let bundle: { [path: string]: string };
    let first: PullRequest;
    let second: PullRequest;

    beforeAll(async () => {
      world = await World.open({ absence });
      bundle = initialise(join(world.stage.folder, 'laptop'), { 'openapi.yaml': openapi('/orders', '/orders/{id}') });
      world.stage.commit({ 'README.md': '# Shop\n', 'openapi.yaml': bundle['openapi.yaml'] ?? '' });
    });
    afterAll(() => world.close());

    const check = async (pull: PullRequest, action: 'opened' | 'synchronize' = 'synchronize') =>
      await world.run(WORKFLOW, world.pullEvent(pull, action));

    it('comments once on the first pull request, and is not red', async () => {
      first = world.stage.propose('contracts', bundle);
      const run = await check(first, 'opened');

      expect(pactoStep(run).outputs).toMatchObject({ verdict: 'neutral', 'has-breaking-changes': 'false' });
      expect(run.conclusion).toBe('success');
      expect(remarks(run).filter((remark) => remark.startsWith('error'))).toEqual([]);
      expect(world.stage.comments(first)).toEqual([expect.stringContaining('`laptop`')]);
    });

    it('publishes what is merged', async () => {
      const run = await world.run(WORKFLOW, world.merge(first));

      expect(run.conclusion).toBe('success');
      expect(summaryOf(run)).toContain('laptop');
      expect(world.tags('laptop')).toEqual(['0.1.0']);
      expect(world.ghcr.packages.get('acme/shop/laptop')).toEqual({ visibility: 'private', repository: 'acme/shop' });
    });

    it('is red on the right line when a path goes without a bump, and names the next version', async () => {
      second = world.stage.propose('removal', { 'openapi.yaml': openapi('/orders') });
      const run = await check(second, 'opened');

      expect(run.conclusion).toBe('failure');
      expect(pactoStep(run).outputs).toMatchObject({
        verdict: 'fail',
        classification: 'BREAKING',
        'breaking-count': '1',
        'next-versions': '{"laptop":"0.2.0"}',
      });
      expect(world.stage.comments(second)).toEqual([expect.stringContaining('**`0.2.0`** needed')]);
      expect(world.stage.comments(second)[0]).toContain('API path /orders/{id} removed');
      expect(world.stage.repository.checkRuns.at(-1)?.annotations).toEqual([
        expect.objectContaining({ path: 'openapi.yaml', start_line: 3, annotation_level: 'failure' }),
      ]);
    });

    it('is green when the major version is raised', async () => {
      const text = bundle['pacto.yaml'] ?? '';
      world.change(second, { 'pacto.yaml': text.replace(/version: .*/, 'version: 1.0.0') });
      const run = await check(second);

      expect(run.conclusion).toBe('success');
      expect(world.stage.comments(second)).toEqual([expect.stringContaining('✅')]);
    });

    it('stays green and leaves the comment alone when a typo is mended', async () => {
      const before = world.stage.comments(second);
      world.takeWrites();
      world.change(second, { 'README.md': '# The shop\n' });
      const run = await check(second);

      expect(run.conclusion).toBe('success');
      expect(world.stage.comments(second)).toEqual(before);
      expect(world.takeWrites().filter((route) => route.includes('comments'))).toEqual([]);
      world.stage.github.assertClean();
    });
  },
);
