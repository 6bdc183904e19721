import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION });
});
afterEach(() => workspace.dispose());

const needs = (ref: string, range = '^1.0.0'): string =>
  `dependencies:\n  - ref: ${ref}\n    compatibility: ${range}\n    required: true\n`;
const service = (name: string, contract = '', version = '1.0.0'): { [path: string]: string } =>
  serviceFiles(`${name}-${version}`, version, { name, contract });

async function warnings(): Promise<{ [source: string]: string[] }> {
  const { exit, document } = await workspace.runJson('check');
  expect(exit).toBe(0);
  const found = document.results.map(({ source, findings }: JsonDocument) => {
    const own = findings.filter(({ rule }: JsonDocument) => rule === 'NOT_PUBLISHABLE');
    return [source, own.map(({ message, range }: JsonDocument) => `${range?.start.line ?? '-'} ${message}`)];
  });
  return Object.fromEntries(found.filter(([, messages]: JsonDocument) => messages.length > 0));
}

describe('a check warns of what publishing refuses:', () => {
  it('a place on this machine, at its line', async () => {
    workspace.write({ ...service('orders', needs('../web-1.0.0')), ...service('web') });
    const reason = 'it refers to ../web-1.0.0, a place on this machine';
    expect(await warnings()).toEqual({ 'orders-1.0.0': [`13 publishing would refuse this bundle: ${reason}`] });
    expect((await workspace.run('publish')).error).toContain('../web-1.0.0');
  });

  it('a circle, but not what only leads into it or out of it', async () => {
    workspace.write({
      ...service('orders', needs('oci-layout:registry/web')),
      ...service(
        'web',
        `${needs('oci-layout:registry/orders')}  - ref: oci-layout:registry/leaf\n    compatibility: ^1.0.0\n`,
      ),
      ...service('leaf'),
      ...service('top', needs('oci-layout:registry/orders')),
    });
    const reason = 'these bundles depend on each other in a circle: orders@1.0.0, web@1.0.0';
    const message = `- publishing would refuse this bundle: ${reason}`;
    expect(await warnings()).toEqual({ 'orders-1.0.0': [message], 'web-1.0.0': [message] });
    expect((await workspace.run('publish')).error).toContain('in a circle');
  });

  it.each<[string, { [path: string]: string }, string]>([
    [
      'a file that is too large',
      { 'big.bin': '0'.repeat(10 * 1024 * 1024 + 1) },
      'the file "big.bin" is larger than 10 MiB',
    ],
    ['a name that not every system can store', { 'docs/aux.md': '' }, 'contains a device name of Windows'],
    ['two names that some systems take for one', { 'docs/a.md': '', 'docs/A.md': '' }, 'only in letter case'],
  ])('%s', async (_, files, reason) => {
    workspace.write(service('orders'));
    for (const [path, content] of Object.entries(files)) workspace.write({ [`orders-1.0.0/${path}`]: content });
    expect(await warnings()).toEqual({ 'orders-1.0.0': [expect.stringContaining(reason)] });
    expect((await workspace.run('publish')).error).toContain(reason);
  });

  it('a bundle that depends on itself', async () => {
    workspace.write(service('orders', needs('oci-layout:registry/orders')));
    expect(Object.keys(await warnings())).toEqual(['orders-1.0.0']);
    expect((await workspace.run('publish')).error).toContain('in a circle: orders@1.0.0 → orders@1.0.0');
  });

  it('a circle that closes because older versions come first', async () => {
    workspace.write({
      ...service('orders', needs('oci-layout:registry/web', '^2.0.0')),
      ...service('web', needs('oci-layout:registry/orders')),
      ...service('web', '', '2.0.0'),
    });
    expect(Object.keys(await warnings())).toEqual(['orders-1.0.0', 'web-1.0.0', 'web-2.0.0']);
    expect((await workspace.run('publish')).error).toContain('in a circle');
  });

  it('and of nothing else', async () => {
    workspace.write({
      ...service('orders', needs('oci-layout:registry/web', '^2.0.0').replace('true', 'false')),
      ...service('web', needs('oci-layout:registry/orders')),
      ...service('web', '', '0.9.0'),
    });
    expect(await warnings()).toEqual({});
    expect((await workspace.run('publish')).exit).toBe(0);
  });
});
