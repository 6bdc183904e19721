import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PullRequest } from '../../support/fake-github/index.ts';
import { openapi, service } from './contracts.ts';
import { pactoStep, remarks, reportOf, stepText, summaryOf, World } from './world.ts';

const DIFF = { action: 'diff', with: { 'working-directory': 'platform' } } as const;

let world: World;
let pull: PullRequest;

beforeAll(async () => {
  world = await World.open();
  await world.release(service('platform/orders', '1.0.0', ['/orders', '/carts']));
  pull = world.stage.propose('removal', { 'platform/orders/openapi.yaml': openapi('/orders') });
});
afterAll(() => {
  world.stage.github.assertClean();
  return world.close();
});

describe('a workspace that is not the root of the repository', () => {
  it('has remarks and links at paths from the root', async () => {
    const run = await world.check(pull, DIFF);

    expect(pactoStep(run).outputs).toMatchObject({ verdict: 'fail' });
    expect(reportOf(run).results[0].source).toBe('orders');
    expect(world.stage.repository.checkRuns.at(-1)?.annotations).toEqual([
      expect.objectContaining({ path: 'platform/orders/openapi.yaml', start_line: 3 }),
    ]);
    expect(world.stage.comments(pull)[0]).toContain(
      `https://github.com/acme/Shop/blob/${pull.head.sha}/platform/orders/openapi.yaml#L3`,
    );
    expect(world.stage.comments(pull)[0]).toContain('cd platform && ');
  });

  it('is not left', async () => {
    const run = await world.check(pull, { action: 'diff', with: { 'working-directory': '../elsewhere' } });

    expect(remarks(run)).toEqual([expect.stringMatching(/^error input working-directory is "\.\.\/elsewhere"/)]);
  });
});

describe('remarks on lines', () => {
  const REMARK = /^error platform\/orders\/openapi\.yaml:3 .*\/carts removed/;
  beforeEach(() => {
    world.stage.repository.checkRuns.length = 0;
  });
  const check = async (annotations: string) => {
    const run = await world.check(pull, { action: 'diff', with: { ...DIFF.with, annotations } });
    return { run, checks: world.stage.repository.checkRuns };
  };

  it('are a check run where they shall be', async () => {
    const { run, checks } = await check('checks');

    expect(checks.map(({ fields }) => [fields.name, fields.conclusion])).toEqual([['Pacto contracts', 'failure']]);
    expect(remarks(run)).toEqual([expect.stringMatching(/^error orders 1\.0\.0: BREAKING/)]);
  });

  it('are workflow commands where they shall be', async () => {
    const { run, checks } = await check('commands');

    expect(checks).toEqual([]);
    expect(remarks(run)).toContainEqual(expect.stringMatching(REMARK));
  });

  it('are workflow commands where there may be no check run', async () => {
    const jobs = { contracts: { steps: stepText(DIFF), permissions: '{ contents: read, packages: read }' } };
    const run = await world.runJobs(jobs, world.pullEvent(pull));

    expect(remarks(run)).toContainEqual(expect.stringMatching(REMARK));
    expect(summaryOf(run)).toContain('`checks: write`');
  });

  it('are left out where nobody wants them', async () => {
    const { run, checks } = await check('none');

    expect(checks).toEqual([]);
    expect(remarks(run)).toEqual([expect.stringMatching(/^error orders 1\.0\.0: BREAKING/)]);
  });
});

describe('the report', () => {
  it('goes to the folder that is asked for, from the working directory', async () => {
    const run = await world.check(pull, { action: 'diff', with: { ...DIFF.with, 'report-dir': 'out/pacto' } });
    const folder = join(run.jobs[0]?.workspace ?? '', 'platform/out/pacto');
    const { outputs } = pactoStep(run);

    expect(readdirSync(folder).sort()).toEqual(['comment.md', 'report.json', 'report.sarif']);
    expect([outputs['report-path'], outputs['sarif-path']]).toEqual([
      join(folder, 'report.json'),
      join(folder, 'report.sarif'),
    ]);
    const sarif = JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8'));
    const [result] = sarif.runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('platform/orders/openapi.yaml');
  });
});

describe('a sub-action alone', () => {
  it('validates, with an output and a remark on the line', async () => {
    const broken = world.stage.propose('broken', { 'platform/orders/openapi.yaml': 'openapi: [\n' });
    const step = { action: 'validate', with: { 'working-directory': 'platform' } } as const;
    const [good, bad] = [await world.check(pull, step), await world.check(broken, step)];

    expect([good.conclusion, pactoStep(good).outputs.valid]).toEqual(['success', 'true']);
    expect([bad.conclusion, pactoStep(bad).outputs.valid]).toEqual(['failure', 'false']);
    expect(remarks(bad)).toContainEqual(expect.stringMatching(/^error platform\/orders\/openapi\.yaml:\d+ /));
    expect(summaryOf(bad)).toContain('openapi.yaml');
  });

  it('publishes what the default branch has', async () => {
    const files = { ...world.stage.repository.filesAt('main'), ...service('platform/stock', '0.1.0', ['/stock']) };
    const step = { action: 'publish', with: { 'working-directory': 'platform' } } as const;
    const run = await world.runJobs({ publishing: { steps: stepText(step) } }, world.push(files));
    const { published, 'checksums-path': checksums = '' } = pactoStep(run).outputs;

    expect(JSON.parse(published ?? '').map(({ name, action }: Published) => [name, action])).toEqual([
      ['orders', 'identical'],
      ['stock', 'create'],
    ]);
    expect(existsSync(checksums)).toBe(true);
    expect(world.tags('stock')).toEqual(['0.1.0']);
  });
});

interface Published {
  readonly name: string;
  readonly action: string;
}
