import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({
    'pacto.config.yaml': CONFIGURATION,
    ...service('shop', ['orders', 'payments']),
    ...service('orders', ['payments']),
    ...service('payments', []),
  });
});
afterEach(() => workspace.dispose());

function service(name: string, needs: readonly string[], version = '1.0.0'): { [path: string]: string } {
  const items = needs.map(
    (need) => `  - { ref: "oci-layout:registry/${need}", required: true, compatibility: ^1.0.0 }\n`,
  );
  const contract = needs.length === 0 ? '' : `dependencies:\n${items.join('')}`;
  return serviceFiles(`${name}-${version}`, version, { name, contract });
}

function idsOf(list: readonly JsonDocument[]): string[] {
  return list.map(({ id }) => id);
}

describe('the data of the dashboard', () => {
  it('is as its JSON Schema says, also with a dependency that leads nowhere', async () => {
    workspace.write(service('lost', ['nothing']));
    const { exit, document } = await workspace.runJson('dashboard');
    expect(exit).toBe(0);
    expect(findSchemaErrors('dashboard', document)).toEqual([]);
    const lost = document.services.find(({ name }: JsonDocument) => name === 'lost');
    expect(lost.dependencies).toEqual([expect.objectContaining({ error: expect.any(String) })]);
  });

  it('shows the workspace without a registry, from the services that nobody needs', async () => {
    const { document } = await workspace.runJson('dashboard');
    expect(document.graphs.map(({ root }: JsonDocument) => root.name)).toEqual(['shop']);
    expect(idsOf(document.services)).toEqual(['orders@1.0.0', 'payments@1.0.0', 'shop@1.0.0']);
  });

  it('knows neighbours in both directions', async () => {
    const { document } = await workspace.runJson('dashboard');
    const [orders, payments] = document.services;
    expect(idsOf(orders.dependencies)).toEqual(['payments@1.0.0']);
    expect(idsOf(payments.dependents)).toEqual(['orders@1.0.0', 'shop@1.0.0']);
  });

  it('takes the newest version of a service, and the version that a consumer asks for', async () => {
    workspace.write(service('payments', [], '2.0.0'));
    const { document } = await workspace.runJson('dashboard');
    expect(idsOf(document.services)).toEqual(['orders@1.0.0', 'payments@1.0.0', 'payments@2.0.0', 'shop@1.0.0']);
    expect(document.graphs.map(({ root }: JsonDocument) => root.name)).toEqual(['payments', 'shop']);
  });

  it('starts a circle that nobody leads to at its first service', async () => {
    workspace.write({ ...service('left', ['right']), ...service('right', ['left']) });
    const { document } = await workspace.runJson('dashboard');
    expect(document.graphs.map(({ root }: JsonDocument) => root.name)).toEqual(['shop', 'left']);
  });

  it('agrees with pacto graph node for node', async () => {
    await workspace.run('publish');
    const source = 'oci-layout:registry/shop';
    const graph = await workspace.runJson('graph', source);
    const { document } = await workspace.runJson('dashboard', '--repo', source);
    expect({ schemaVersion: 1, ...document.graphs[0] }).toEqual(graph.document);
  });
});

describe('pacto dashboard --static', () => {
  it('writes the page and its data, the same bytes every time', async () => {
    const { exit, out } = await workspace.run('dashboard', '--static', 'site');
    expect([exit, out]).toEqual([0, 'Wrote site/index.html\n']);
    const [page, data] = [workspace.read('site/index.html'), workspace.read('site/data.json')];
    expect(data).toBe((await workspace.run('dashboard', '--output-format', 'json')).out);
    await workspace.run('dashboard', '--static', 'site');
    expect([workspace.read('site/index.html'), workspace.read('site/data.json')]).toEqual([page, data]);
  });
});

describe('pacto dashboard', () => {
  it('serves until it is stopped', async () => {
    let [page, address] = ['', ''];
    workspace.whileRunning = async (error) => {
      address = /http:\S+/.exec(error)?.[0] ?? '';
      page = await (await fetch(address)).text();
    };
    const { exit, out } = await workspace.run('dashboard', '--port', '0');
    expect([exit, out]).toEqual([0, '']);
    expect(page).toContain('<h1>shop</h1>');
    await expect(fetch(address)).rejects.toThrow();
  });

  it.each(['70000', 'x', '-1'])('refuses %s for a port', async (port) => {
    const { exit, error } = await workspace.run('dashboard', `--port=${port}`);
    expect(exit).toBe(2);
    expect(error).toContain('0 to 65535');
  });

  it('says that there is nothing to show', async () => {
    for (const name of ['shop', 'orders', 'payments']) workspace.remove(`${name}-1.0.0`);
    const { exit, error } = await workspace.run('dashboard');
    expect([exit, error]).toEqual([2, expect.stringContaining('--repo')]);
  });

  it('ends with findings when a bundle of the workspace is broken', async () => {
    workspace.write({ 'broken/pacto.yaml': 'service: [' });
    expect((await workspace.run('dashboard', '--static', 'site')).exit).toBe(1);
    expect(existsSync(join(workspace.folder, 'site'))).toBe(false);
  });
});
