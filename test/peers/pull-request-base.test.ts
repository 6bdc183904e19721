import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';
import { commitAll, initGit } from '../support/git-folder.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({
    'pacto.config.yaml': CONFIGURATION,
    ...serviceFiles('svc', '1.0.0'),
    ...serviceFiles('web', '1.0.0', { name: 'web' }),
  });
  initGit(workspace.folder);
});
afterEach(() => workspace.dispose());

describe('against the base of a pull request', () => {
  it('a service that is gone is a break', async () => {
    workspace.remove('svc');
    const { exit, document } = await workspace.runJson('check', '--base', 'HEAD');
    expect(exit).toBe(1);
    const removed = document.results.find((result: { status: string }) => result.status === 'removed');
    expect(removed).toMatchObject({ name: 'orders', classification: 'BREAKING', source: 'svc' });
    expect(removed.changes[0].rule).toBe('contract/service-removed');
  });

  it('a service whose folder holds another name says so', async () => {
    workspace.write(serviceFiles('svc', '1.0.0', { name: 'order-intake' }));
    const { document } = await workspace.runJson('check', '--base', 'HEAD');
    const removed = document.results.find((result: { status: string }) => result.status === 'removed');
    expect(removed.changes[0].reason).toContain('order-intake');
  });

  it('an untouched workspace has nothing removed', async () => {
    const { exit, document } = await workspace.runJson('check', '--base', 'HEAD');
    expect([exit, document.verdict]).toEqual([0, 'neutral']);
  });

  it('the bundle of a commit can be the baseline', async () => {
    workspace.write(serviceFiles('svc', '1.0.0', { paths: ['/orders'] }));
    const { exit, document } = await workspace.runJson('check', '--baseline', 'git:HEAD');
    expect(exit).toBe(1);
    const [result] = document.results.filter((entry: { name: string }) => entry.name === 'orders');
    expect(result.baseline.ref).toMatch(/^git:/);
    expect(result.nextVersion).toBe('2.0.0');
  });

  it('an unknown commit is a failure to run, not a verdict', async () => {
    const { exit, error } = await workspace.run('check', '--base', 'no-such-branch');
    expect(exit).toBe(3);
    expect(error).toContain('no-such-branch');
  });
});

describe('the configuration of the base', () => {
  const breaking = serviceFiles('svc', '1.0.1', { paths: ['/orders'] });
  beforeEach(async () => {
    await workspace.run('publish');
    workspace.write(breaking);
  });

  it('judges, and what the branch says instead is listed', async () => {
    workspace.write({ 'pacto.config.yaml': `${CONFIGURATION}fail-on: never\nrules: { openapi/path-removed: off }\n` });
    expect((await workspace.run('check')).exit).toBe(0);
    const { exit, document } = await workspace.runJson('check', '--base', 'HEAD');
    expect(exit).toBe(1);
    const listed = document.findings.map(({ rule, path }: { rule: string; path: string }) => [rule, path]);
    expect(listed).toEqual([
      ['CONFIGURATION_NOT_IN_FORCE', 'fail-on'],
      ['CONFIGURATION_NOT_IN_FORCE', 'rules'],
    ]);
  });

  it('lets waivers of the branch count only when they are approved', async () => {
    const { document } = await workspace.runJson('check');
    const changed = document.results.find(({ name }: { name: string }) => name === 'orders');
    const waivers = changed.changes.map(({ fingerprint }: { fingerprint: string }) => {
      return `  - { fingerprint: ${fingerprint}, service: orders, reason: agreed }\n`;
    });
    workspace.write({ 'pacto.config.yaml': `${CONFIGURATION}waivers:\n${waivers.join('')}` });
    expect((await workspace.run('check', '--base', 'HEAD')).exit).toBe(1);
    expect((await workspace.run('check', '--base', 'HEAD', '--approved')).exit).toBe(0);
  });

  it('is told from one outside the repository, which whoever names it chose', async () => {
    const outside = new CliWorkspace();
    outside.write({ 'c.yaml': `registry: oci-layout:${workspace.folder}/registry\nfail-on: never\n` });
    const { exit } = await workspace.run('check', '--base', 'HEAD', '--config', `${outside.folder}/c.yaml`);
    outside.dispose();
    expect(exit).toBe(0);
  });

  it('must set the registry, or the command line', async () => {
    workspace.remove('pacto.config.yaml');
    commitAll(workspace.folder, 'no configuration');
    workspace.write({ 'pacto.config.yaml': CONFIGURATION });
    const { exit, error } = await workspace.run('check', '--base', 'HEAD');
    expect(exit).toBe(2);
    expect(error).toContain('--registry');
    expect((await workspace.run('check', '--base', 'HEAD', '--registry', 'oci-layout:registry')).exit).toBe(1);
  });
});

describe('--changed-only', () => {
  it('looks at what differs from the base', async () => {
    await workspace.run('publish');
    commitAll(workspace.folder, 'published');
    workspace.write(serviceFiles('web', '1.0.1', { name: 'web' }));
    const { exit, document } = await workspace.runJson('check', '--base', 'HEAD', '--changed-only');
    expect([exit, document.results.map(({ source }: { source: string }) => source)]).toEqual([0, ['web']]);
  });

  it.each(['--changed-only', '--approved'])('and --approved need a base: %s', async (option) => {
    const { exit, error } = await workspace.run('check', option);
    expect([exit, error]).toEqual([2, expect.stringContaining(`${option} needs --base`)]);
  });
});
