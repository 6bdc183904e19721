import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { commitAll, initGit } from '../support/git-folder.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION, ...serviceFiles('svc', '1.0.0') });
  initGit(workspace.folder);
});
afterEach(() => workspace.dispose());

async function checkAgainst(revision: string): Promise<{ exit: number; results: JsonDocument[] }> {
  const { exit, document } = await workspace.runJson('check', '--baseline', `git:${revision}`);
  return { exit, results: document.results };
}

const brief = ({ source, status, baseline }: JsonDocument) => [source, status, baseline?.tag];

describe('a commit as the baseline', () => {
  it('has the bundle where it was', async () => {
    workspace.write(serviceFiles('svc', '1.0.0', { paths: ['/orders'] }));
    const { exit, results } = await checkAgainst('main');
    expect([exit, results.map(brief)]).toEqual([1, [['svc', 'changed', '1.0.0']]]);
  });

  it('has the bundle also when its folder moved: moving hides no break', async () => {
    workspace.remove('svc');
    workspace.write(serviceFiles('moved', '1.0.0', { paths: ['/orders'] }));
    const { exit, results } = await checkAgainst('main');
    expect([exit, results.map(brief)]).toEqual([1, [['moved', 'changed', '1.0.0']]]);
    expect(results[0].changes[0].rule).toBe('openapi/path-removed');
  });

  it('has the version below where each version has a folder', async () => {
    for (const version of ['1.1.0', '2.0.0', '1.2.0-rc.1']) workspace.write(serviceFiles(`v/${version}`, version));
    commitAll(workspace.folder, 'versions');
    workspace.write(serviceFiles('v/1.2.0', '1.2.0', { paths: ['/orders'] }));
    const { exit, results } = await checkAgainst('main');
    const own = results.find(({ version }) => version === '1.2.0');
    expect([exit, brief(own), own.nextVersion]).toEqual([1, ['v/1.2.0', 'changed', '1.1.0'], '2.0.0']);
  });

  it('has the service even when all its versions are above', async () => {
    workspace.write(serviceFiles('old', '0.9.0', { paths: ['/orders'] }));
    const { exit, results } = await checkAgainst('main');
    expect([exit, results.map(brief)]).toEqual([
      1,
      [
        ['old', 'changed', '1.0.0'],
        ['svc', 'unchanged', '1.0.0'],
      ],
    ]);
  });

  it('has nothing for a new service, renamed ones included', async () => {
    workspace.write({
      ...serviceFiles('svc', '1.0.0', { name: 'renamed' }),
      ...serviceFiles('new', '1.0.0', { name: 'new' }),
    });
    const { exit, results } = await checkAgainst('main');
    expect([exit, results.map(({ status }) => status)]).toEqual([0, ['first', 'first']]);
  });

  it('that cannot be read is no first version, and says what is wrong with it', async () => {
    workspace.write({ 'svc/pacto.yaml': 'service: [\n' });
    commitAll(workspace.folder, 'broken');
    workspace.write(serviceFiles('svc', '1.0.0'));
    const { results } = await checkAgainst('main');
    expect(results[0]).toMatchObject({
      status: 'changed',
      classification: 'POTENTIAL_BREAKING',
      headline: expect.stringContaining('which version it needs cannot be told'),
      findings: [expect.objectContaining({ rule: 'YAML_PARSE_ERROR' })],
    });
  });

  it('has to be named', async () => {
    expect((await workspace.run('check', '--baseline', 'git:')).exit).toBe(2);
    expect((await workspace.run('check', '--baseline', 'git:absent')).exit).toBe(3);
  });
});

describe('a service of the base', () => {
  it('is not called gone while the contract in its folder cannot be read', async () => {
    workspace.write({ 'svc/pacto.yaml': 'service: [\n' });
    const { exit, document } = await workspace.runJson('check', '--base', 'main');
    expect([exit, document.results.map(brief)]).toEqual([1, [['svc', 'changed', undefined]]]);
    expect(document.classification).toBe('POTENTIAL_BREAKING');
  });

  it('is checked where the base names it inside another bundle and the branch does not', async () => {
    const patterns = (list: string) => ({ 'pacto.config.yaml': `${CONFIGURATION}bundles: [${list}]\n` });
    workspace.write({ ...patterns('"svc", "svc/in"'), ...serviceFiles('svc/in', '1.0.0', { name: 'inner' }) });
    commitAll(workspace.folder, 'patterns');
    workspace.write({ ...patterns('"svc"'), 'svc/in/interfaces/openapi.yaml': 'paths: [' });
    const { exit, document } = await workspace.runJson('check', '--base', 'main');
    expect([exit, document.results.map(brief)]).toEqual([
      1,
      [
        ['svc', 'first', undefined],
        ['svc/in', 'first', undefined],
      ],
    ]);
  });

  it('is called gone where a pattern of the branch leaves its folder out', async () => {
    const patterns = (list: string) => ({ 'pacto.config.yaml': `${CONFIGURATION}bundles: [${list}]\n` });
    workspace.write({ ...patterns('"**"'), ...serviceFiles('kept', '1.0.0', { name: 'kept' }) });
    commitAll(workspace.folder, 'patterns');
    workspace.remove('svc');
    workspace.write(patterns('"**", "!svc"'));
    const { exit, document } = await workspace.runJson('check', '--base', 'main');
    expect([exit, document.results.map(brief)]).toEqual([
      1,
      [
        ['kept', 'first', undefined],
        ['svc', 'removed', '1.0.0'],
      ],
    ]);
  });
});
