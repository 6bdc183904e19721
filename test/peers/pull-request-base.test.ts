import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
const git = (...args: string[]): void => {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: workspace.folder, stdio: 'pipe' });
};

beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({
    'pacto.config.yaml': CONFIGURATION,
    ...serviceFiles('svc', '1.0.0'),
    ...serviceFiles('web', '1.0.0', { name: 'web' }),
  });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
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
