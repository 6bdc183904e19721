import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION, ...serviceFiles('svc', '1.0.0') });
});
afterEach(() => workspace.dispose());

describe('the command line', () => {
  it.each([
    [['chekc'], 'Did you mean check?'],
    [['check', '--fail-om', 'never'], 'Did you mean --fail-on?'],
    [['check', '--fail-on', 'breakin'], 'Did you mean breaking?'],
    [['check', '--output-format', 'makdown'], 'Did you mean markdown?'],
    [['explain', 'svc', '--output-format', 'sarif'], 'explain knows text, json'],
    [['diff', 'svc'], 'missing an argument'],
    [['diff', 'svc', 'svc', 'svc'], 'takes no further argument'],
    [['check', '--verbose=yes'], 'takes no value'],
    [['pull', 'oci-layout:registry/orders', '-o'], 'needs a value'],
    [['check', '--fail-on', 'never', '--fail-on', 'breaking'], 'given twice'],
    [['validate', 'nowhere'], 'is not there'],
    [['validate', 'svc/docs/overview.md'], 'overview.md is no folder'],
    [['explain', 'oci://Bad Host/x'], 'Bad Host'],
    [['explain', 'https://example.com/x'], 'scheme that is not known'],
    [['explain', 'ghcr.io/acme/orders:1.0.0'], 'write oci://ghcr.io/acme/orders:1.0.0'],
    [['diff', '127.0.0.1:5000/acme/orders:1', 'svc'], 'write oci://127.0.0.1:5000/acme/orders:1'],
    [['check', '--mirror', 'nonsense'], 'FROM=TO'],
    [['check', '--mirror', 'ghcr.io/acme=oci-layout:registry'], 'must begin with oci://HOST'],
    [['check', '--mirror', 'https://alice:wonder@h/a=oci://x'], 'https://***@h/a'],
    [['check', '--config', 'other.yaml'], 'other.yaml is not there'],
    [['rules', 'openapi/path-remove'], 'Did you mean openapi/path-removed?'],
    [['rules', 'path-removed'], 'Did you mean openapi/path-removed?'],
    [['valid'], 'Did you mean validate?'],
    [['check', '--output', 'json'], 'unknown option --output\n  Did you mean --output-format?'],
    [['check', '--format', 'json'], 'Did you mean --output-format?'],
    [['--ofline', 'check'], 'unknown option --ofline\n  Did you mean --offline?'],
    [['-v', 'check'], 'unknown option -v'],
    [['--fail-on', 'never', 'check'], 'Write it after the command: pacto diff --fail-on'],
  ])('%j is a usage error with a way out', async (argv, text) => {
    const { exit, out, error } = await workspace.run(...argv);
    expect([exit, out]).toEqual([2, '']);
    expect(error).toContain(text);
  });

  it('shows help for itself and for every command, on standard output', async () => {
    for (const argv of [['--help'], ['help'], ['check', '--help'], ['help', 'check']]) {
      const { exit, out, error } = await workspace.run(...argv);
      expect([exit, error]).toEqual([0, '']);
      expect(out).toContain('Usage: pacto');
    }
  });

  it('prints nothing but the document as JSON, whatever the verdict', async () => {
    await workspace.run('publish');
    workspace.write(serviceFiles('svc', '1.0.1', { paths: ['/orders'] }));
    const { exit, out } = await workspace.run('check', '--output-format', 'json');
    expect(exit).toBe(1);
    expect(JSON.parse(out).schemaVersion).toBe(1);
  });

  it('writes the result to a file as well', async () => {
    const { out } = await workspace.run(
      'check',
      '--output-format',
      'markdown',
      '--report-file',
      `${workspace.folder}/x/check.md`,
    );
    expect(workspace.read('x/check.md')).toBe(out);
  });

  it('leaves the reports of a check in a folder that counts from where it runs', async () => {
    const { out } = await workspace.run('check', '--report-dir', 'out/reports', '--output-format', 'json');
    expect(workspace.read('out/reports/report.json')).toBe(out);
    expect(workspace.read('out/reports/comment.md')).toContain('orders');
    expect(JSON.parse(workspace.read('out/reports/report.sarif')).version).toBe('2.1.0');
  });

  it('fails with 3, never with 1, when the registry cannot be reached', async () => {
    const closed = await workspace.run('explain', 'oci://127.0.0.1:9/orders:1.0.0', '--offline');
    expect(closed.exit).toBe(3);
    expect(closed.error).toContain('--offline');
    const absent = await workspace.run('explain', 'oci-layout:registry/absent');
    expect(absent.exit).toBe(3);
  });

  it('diffs with a threshold of its own', async () => {
    workspace.write(serviceFiles('next', '2.0.0', { paths: ['/orders'] }));
    expect((await workspace.run('diff', 'svc', 'next')).exit).toBe(1);
    expect((await workspace.run('diff', 'svc', 'next', '--fail-on', 'never')).exit).toBe(0);
    expect((await workspace.run('diff', 'next', 'svc')).exit).toBe(0);
    workspace.write(serviceFiles('maybe', '1.0.1', { contract: 'scaling: { replicas: 2 }\n' }));
    workspace.write(serviceFiles('later', '1.0.2', { contract: 'scaling: { replicas: 1 }\n' }));
    expect((await workspace.run('diff', 'maybe', 'later')).exit).toBe(0);
    expect((await workspace.run('diff', 'maybe', 'later', '--fail-on', 'potential-breaking')).exit).toBe(1);
  });

  it('does not pass over settings in a file of the wrong name', async () => {
    workspace.remove('pacto.config.yaml');
    workspace.write({ 'pacto.config.yml': `${CONFIGURATION}fail-on: breaking\n` });
    const { exit, error } = await workspace.run('check', '--registry', 'oci-layout:registry');
    expect([exit, error]).toEqual([2, expect.stringContaining('pacto.config.yml is not read')]);
    expect((await workspace.run('check', '--config', 'pacto.config.yml')).exit).toBe(0);
  });

  it('does not pass over a folder without bundles', async () => {
    workspace.remove('svc');
    for (const command of ['validate', 'check', 'publish']) {
      const { exit, error } = await workspace.run(command);
      expect([command, exit]).toEqual([command, 2]);
      expect(error).toContain('no pacto.yaml');
    }
  });

  it('knows its release', async () => {
    expect((await workspace.run('version')).out).toMatch(/^pacto \d+\.\d+\.\d+\n$/);
    expect((await workspace.run('--version')).exit).toBe(0);
  });
});
