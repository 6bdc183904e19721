import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, serviceFiles } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write(serviceFiles('svc', '1.0.0', { contract: 'scaling: { min: 1, max: 2 }\n' }));
});
afterEach(() => workspace.dispose());

describe('overrides of a contract', () => {
  it('go from the file over value files to single values, each in order', async () => {
    workspace.write({
      'a.yaml': 'service: { version: 1.1.0 }\nscaling: { max: 5 }\n',
      'b.yaml': 'scaling: { max: 6 }\n',
    });
    const { document } = await workspace.runJson(
      'explain',
      'svc',
      '-f',
      'a.yaml',
      '--values',
      'b.yaml',
      '--set',
      'scaling.min=3',
    );
    expect(document).toMatchObject({ version: '1.1.0', scaling: { min: 3, max: 6 } });
  });

  it.each([
    ['service.version=2.0.0', { version: '2.0.0' }],
    ['interfaces[0].port=9090', { interfaces: [expect.objectContaining({ port: 9090 })] }],
    ['service.owner=team/a=b', { owner: 'team/a=b' }],
    ['metadata.tier=1.5', { metadata: { tier: 1.5 } }],
    ['metadata.ready=true', { metadata: { ready: true } }],
    ['service.version=1.2', { version: '1.2' }],
    ['service.version=2024', { version: '2024' }],
  ])('read --set %s', async (set, expected) => {
    const { document } = await workspace.runJson('explain', 'svc', '--set', set);
    expect(document).toMatchObject(expected);
  });

  it('are validated like the contract itself', async () => {
    const { exit, out } = await workspace.run('validate', 'svc', '--set', 'interfaces[0].port=70000');
    expect(exit).toBe(1);
    expect(out).toContain('70000');
  });

  it('have sides in diff, under two names', async () => {
    for (const name of ['after', 'new']) {
      const { document } = await workspace.runJson('diff', 'svc', 'svc', `--${name}-set`, 'interfaces[0].port=9090');
      expect(document.changes[0]).toMatchObject({ path: 'interfaces.port', before: 'api: 8080', after: 'api: 9090' });
    }
  });

  it('are taken in the order of the command line, whatever name they have', async () => {
    const sets = ['--new-set', 'interfaces[0].port=1', '--after-set', 'interfaces[0].port=2'];
    const last = await workspace.runJson('diff', 'svc', 'svc', ...sets, '--new-set', 'interfaces[0].port=3');
    expect(last.document.changes[0].after).toBe('api: 3');
    const other = await workspace.runJson('diff', 'svc', 'svc', ...sets);
    expect(other.document.changes[0].after).toBe('api: 2');
  });

  it('count for every bundle that validation finds by itself', async () => {
    workspace.write(serviceFiles('other', '1.0.0', { name: 'other' }));
    const { exit, document } = await workspace.runJson('validate', '--set', 'service.version=2.0.0');
    expect([exit, document.bundles.map(({ version }: { version: string }) => version)]).toEqual([
      0,
      ['2.0.0', '2.0.0'],
    ]);
    expect((await workspace.run('validate', '--set', 'interfaces[0].port=70000')).exit).toBe(1);
  });

  it.each([
    [['--set', 'scaling'], 'is not PATH=VALUE'],
    [['--set', 'interfaces[7].port=1'], 'interfaces[7] is not in the list'],
    [['--set', 'service.name.first=1'], 'service.name is neither a map nor a list'],
    [['--values', 'absent.yaml'], 'absent.yaml is not there'],
  ])('%j are usage errors', async (argv, text) => {
    const { exit, error } = await workspace.run('explain', 'svc', ...argv);
    expect(exit).toBe(2);
    expect(error).toContain(text);
  });
});
