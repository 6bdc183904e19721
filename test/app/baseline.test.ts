import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION });
});
afterEach(() => workspace.dispose());

/** Publishes versions one by one, then leaves only `own` in the workspace. */
async function publishVersions(versions: readonly string[], own: string): Promise<void> {
  for (const version of versions) {
    workspace.remove('svc');
    workspace.write(serviceFiles('svc', version));
    const { exit, out, error } = await workspace.run('publish', '--fail-on', 'never');
    if (exit !== 0) throw new Error(`publishing ${version} failed: ${out}${error}`);
  }
  workspace.remove('svc');
  workspace.write(serviceFiles('svc', own));
}

async function check() {
  const { exit, document } = await workspace.runJson('check');
  return { exit, result: document.results[0], document };
}

describe('the baseline of a bundle', () => {
  it('is nothing while nothing is published: first, neutral', async () => {
    await publishVersions([], '1.0.0');
    const { exit, result, document } = await check();
    expect([exit, document.verdict, result.status, result.baseline]).toEqual([0, 'neutral', 'first', null]);
  });

  it('is its own version when that is published with the same content: unchanged', async () => {
    await publishVersions(['1.0.0'], '1.0.0');
    const { exit, result } = await check();
    expect([exit, result.status, result.baseline.tag]).toEqual([0, 'unchanged', '1.0.0']);
    expect(result.baseline.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('is its own version when only prose differs: edited, and publishing skips it', async () => {
    await publishVersions(['1.0.0'], '1.0.0');
    workspace.write({ 'svc/docs/overview.md': '# Orders, explained\n' });
    const { exit, result } = await check();
    expect([exit, result.status, result.nextVersion]).toEqual([0, 'edited', null]);
    const { document } = await workspace.runJson('publish');
    expect(document.results[0].action).toBe('skipped');
    expect(document.results[0].reason).toContain('not bumped');
  });

  it('is its own version when the contract differs: nothing is declared, and the needed version is named', async () => {
    await publishVersions(['1.0.0'], '1.0.0');
    workspace.write(serviceFiles('svc', '1.0.0', { paths: ['/orders'] }));
    const { exit, result } = await check();
    expect([exit, result.status, result.declared, result.nextVersion]).toEqual([1, 'changed', false, '2.0.0']);
  });

  it.each([
    [['1.2.0', '2.0.0'], '1.2.1', '1.2.0'],
    [['1.0.0', '1.1.0-rc.1'], '1.1.0', '1.0.0'],
    [['1.0.0', '1.1.0-rc.1'], '1.1.0-rc.2', '1.1.0-rc.1'],
    [['2024.01.01', '2024.02.01'], '2024.03.01', '2024.02.01'],
  ])('among %j for %s is %s', async (published, own, expected) => {
    await publishVersions(published, own);
    const { result } = await check();
    expect(result.baseline.tag).toBe(expected);
  });

  it('is an error when every published version is higher', async () => {
    await publishVersions(['2.0.0'], '1.0.0');
    const { exit, result } = await check();
    expect(exit).toBe(1);
    expect(result.findings).toEqual([expect.objectContaining({ rule: 'VERSION_GOES_BACK', path: 'service.version' })]);
  });

  it('is an error when only prereleases are lower, but not for a prerelease', async () => {
    await publishVersions(['1.0.0-rc.1', '2.0.0'], '1.0.0');
    const { result } = await check();
    expect(result.findings).toEqual([expect.objectContaining({ rule: 'VERSION_GOES_BACK' })]);
    workspace.write(serviceFiles('svc', '1.0.0-rc.2'));
    expect((await check()).result.baseline.tag).toBe('1.0.0-rc.1');
  });

  it('ignores floating tags, which are no versions of their own', async () => {
    await publishVersions(['1.0.0'], '1.1.0');
    await workspace.run('push', 'oci-layout:registry/orders:1.0.5', '-p', 'svc');
    const { result } = await check();
    expect(result.baseline.tag).toBe('1.0.0');
  });

  it('can be chosen: a tag, a reference, none, required', async () => {
    await publishVersions(['1.0.0', '1.1.0'], '1.2.0');
    const byTag = await workspace.runJson('check', '--baseline', '1.0.0');
    expect(byTag.document.results[0].baseline.tag).toBe('1.0.0');
    const byReference = await workspace.runJson('check', '--baseline', 'oci-layout:registry/orders:1.0.0');
    expect(byReference.document.results[0].baseline.tag).toBe('1.0.0');
    const none = await workspace.runJson('check', '--baseline', 'none');
    expect(none.document.results[0].status).toBe('first');
    workspace.remove('registry');
    const required = await workspace.run('check', '--baseline', 'required');
    expect(required.exit).toBe(3);
  });

  it('that is no tag may be a mistyped setting', async () => {
    await publishVersions(['1.0.0'], '1.1.0');
    const { exit, error } = await workspace.run('check', '--baseline', 'requird');
    expect([exit, error]).toEqual([3, expect.stringContaining('Did you mean required?')]);
  });

  it('needs a registry, and says how to name one', async () => {
    workspace.remove('pacto.config.yaml');
    workspace.write(serviceFiles('svc', '1.0.0'));
    const { exit, error } = await workspace.run('check');
    expect(exit).toBe(2);
    expect(error).toContain('--registry');
  });
});
