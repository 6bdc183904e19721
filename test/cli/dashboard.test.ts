import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FRONT_END_FILES } from '../../src/dashboard/front-end.ts';
import { CliWorkspace, CONFIGURATION, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';
import { startTestRegistry } from '../support/test-registry.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.frontEnd = join(workspace.folder, '.front-end');
  mkdirSync(workspace.frontEnd);
  for (const name of FRONT_END_FILES) writeFileSync(join(workspace.frontEnd, name), `/* ${name} */`);
  workspace.write({
    'pacto.config.yaml': CONFIGURATION,
    ...service('shop', ['orders', 'payments']),
    ...service('orders', ['payments']),
    ...service('payments', []),
  });
});
afterEach(() => workspace.dispose());

function service(
  name: string,
  needs: readonly string[],
  version = '1.0.0',
  paths?: readonly string[],
): { [path: string]: string } {
  const items = needs.map(
    (need) => `  - { ref: "oci-layout:registry/${need}", required: true, compatibility: ^1.0.0 }\n`,
  );
  const contract = needs.length === 0 ? '' : `dependencies:\n${items.join('')}`;
  return serviceFiles(`${name}-${version}`, version, { name, contract, ...(paths === undefined ? {} : { paths }) });
}

async function overview(...argv: string[]): Promise<JsonDocument> {
  const { exit, document } = await workspace.runJson('dashboard', ...argv);
  expect([exit, findSchemaErrors('dashboard', document)]).toEqual([0, []]);
  return document;
}

function idsOf(list: readonly JsonDocument[]): string[] {
  return list.map(({ id }) => id);
}

function edgesOf({ edges }: JsonDocument): string[] {
  return edges.map(({ from, to, ref }: JsonDocument) => `${from} → ${to ?? ref}`);
}

describe('the overview of a platform', () => {
  it('shows the workspace without a registry, from the services that nobody needs', async () => {
    const document = await overview();
    expect(document.roots).toEqual(['shop@1.0.0']);
    expect(idsOf(document.services)).toEqual(['orders@1.0.0', 'payments@1.0.0', 'shop@1.0.0']);
    expect(edgesOf(document)).toEqual([
      'orders@1.0.0 → payments@1.0.0',
      'shop@1.0.0 → orders@1.0.0',
      'shop@1.0.0 → payments@1.0.0',
    ]);
  });

  it('draws a node for a dependency that leads nowhere, and finds fault with it', async () => {
    workspace.write(service('lost', ['nothing']));
    const document = await overview();
    expect(document.missing).toEqual([{ ref: 'oci-layout:registry/nothing', error: expect.any(String) }]);
    expect(document.layout.nodes).toHaveLength(document.services.length + 1);
    expect(document.findings[0]).toMatchObject({ kind: 'unresolved', severity: 'error', services: ['lost@1.0.0'] });
  });

  it('takes the newest version of a service, and the version that a consumer asks for', async () => {
    workspace.write(service('payments', [], '2.0.0'));
    const document = await overview();
    expect(idsOf(document.services)).toEqual(['orders@1.0.0', 'payments@1.0.0', 'payments@2.0.0', 'shop@1.0.0']);
    expect(document.roots).toEqual(['payments@2.0.0', 'shop@1.0.0']);
    expect(document.findings).toContainEqual(
      expect.objectContaining({ kind: 'conflict', services: ['payments@1.0.0', 'payments@2.0.0'] }),
    );
    const histories = document.services.map(({ history }: JsonDocument) => history);
    expect(histories).toEqual(['orders', 'payments', 'payments', 'shop']);
  });

  it('finds no conflict between two services that share a name and a version', async () => {
    const needs = ['a/lib', 'b/lib'].map(
      (place) => `  - { ref: "oci-layout:registry/${place}", compatibility: "*" }\n`,
    );
    workspace.write({
      'lib/pacto.yaml': 'pactoVersion: "1.0"\nservice: { name: lib, version: 1.0.0 }\n',
      'other/pacto.yaml': 'pactoVersion: "1.0"\nservice: { name: lib, version: 1.0.0, owner: b }\n',
      'web/pacto.yaml': `pactoVersion: "1.0"\nservice: { name: web, version: 1.0.0 }\ndependencies:\n${needs.join('')}`,
    });
    await workspace.run('push', 'oci-layout:registry/a/lib:1.0.0', '-p', 'lib');
    await workspace.run('push', 'oci-layout:registry/b/lib:1.0.0', '-p', 'other');
    const document = await overview('--repo', 'web');
    expect(idsOf(document.services)).toEqual(['lib@1.0.0', 'lib@1.0.0~2', 'web@1.0.0']);
    expect(document.findings.filter(({ kind }: JsonDocument) => kind === 'conflict')).toEqual([]);
  });

  it('starts a circle that nobody leads to at its first service, and finds it', async () => {
    workspace.write({ ...service('left', ['right']), ...service('right', ['left']) });
    const document = await overview();
    expect(document.roots).toEqual(['shop@1.0.0', 'left@1.0.0']);
    expect(document.findings).toContainEqual(
      expect.objectContaining({ kind: 'cycle', services: ['left@1.0.0', 'right@1.0.0'] }),
    );
  });

  it('has the findings of every bundle', async () => {
    workspace.write({ 'orders-1.0.0/configuration/schema.json': '{' });
    const document = await overview();
    const ofOrders = document.findings.filter(({ services }: JsonDocument) => services.includes('orders@1.0.0'));
    const { document: validated } = await workspace.runJson('validate', 'orders-1.0.0');
    expect(ofOrders.map(({ rule }: JsonDocument) => rule).sort()).toEqual(
      validated.bundles[0].findings.map(({ rule }: JsonDocument) => rule).sort(),
    );
    expect(ofOrders).not.toEqual([]);
  });

  it('shows the rest when a bundle of the workspace says nothing', async () => {
    workspace.write({ 'broken/pacto.yaml': 'service: [' });
    const document = await overview();
    expect(document.services).toHaveLength(3);
    expect(document.findings[0]).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('broken') });
  });

  it('shows a service whose version is none', async () => {
    workspace.write({ 'odd/pacto.yaml': 'pactoVersion: "1.0"\nservice: { name: odd, version: latest }\n' });
    const document = await overview();
    expect(idsOf(document.services)).toContain('odd@latest');
    expect(document.findings).toContainEqual(expect.objectContaining({ kind: 'validation', services: ['odd@latest'] }));
  });

  it('shows one service where two folders have the same, and says so', async () => {
    workspace.write(serviceFiles('again', '1.0.0', { name: 'payments' }));
    const document = await overview();
    expect(idsOf(document.services)).toEqual(['orders@1.0.0', 'payments@1.0.0', 'shop@1.0.0']);
    expect(document.findings).toContainEqual(expect.objectContaining({ rule: 'DUPLICATE_BUNDLE' }));
  });

  it('lists owners with what is theirs', async () => {
    workspace.write({
      'a/pacto.yaml': 'pactoVersion: "1.0"\nservice: { name: a, version: 1.0.0, owner: team/x }\n',
      'b/pacto.yaml':
        'pactoVersion: "1.0"\nservice: { name: b, version: 1.0.0, owner: { team: team/x, contacts: [{ type: email, value: x@example.com }] } }\n',
    });
    const document = await overview();
    expect(document.owners).toEqual([
      {
        name: 'team/x',
        contacts: [{ type: 'email', value: 'x@example.com' }],
        services: ['a@1.0.0', 'b@1.0.0'],
      },
    ]);
  });

  it('agrees with pacto graph node for node', async () => {
    await workspace.run('publish');
    const source = 'oci-layout:registry/shop';
    const { document: graph } = await workspace.runJson('graph', source);
    const document = await overview('--repo', source);
    const nodes = new Set<string>();
    const edges = new Set<string>();
    const walk = ({ name, version, dependencies }: JsonDocument): void => {
      nodes.add(`${name}@${version}`);
      for (const { node, shared } of dependencies) {
        edges.add(`${name}@${version} → ${node.name}@${node.version}`);
        if (!shared) walk(node);
      }
    };
    walk(graph.root);
    expect(idsOf(document.services)).toEqual([...nodes].sort());
    expect(edgesOf(document).sort()).toEqual([...edges].sort());
  });

  it('gives what only references lead to no place among the dependencies', async () => {
    workspace.write({
      'config/pacto.yaml':
        'pactoVersion: "1.0"\nservice: { name: config, version: 1.0.0 }\nconfigurations: [{ name: c, schema: configuration/schema.json }]\n',
      'config/configuration/schema.json': '{"type":"object"}',
      'user/pacto.yaml':
        'pactoVersion: "1.0"\nservice: { name: user, version: 1.0.0 }\nconfigurations: [{ name: c, ref: "oci-layout:registry/config" }]\n',
    });
    await workspace.run('publish');
    const document = await overview('--repo', 'oci-layout:registry/user');
    expect(idsOf(document.services)).toEqual(['config@1.0.0', 'user@1.0.0']);
    expect(document.edges).toEqual([expect.objectContaining({ kind: 'configuration', to: 'config@1.0.0' })]);
    expect(document.layout.nodes.map((place: unknown) => place !== null)).toEqual([false, true]);
    expect(document.layoutWithReferences.nodes.map((place: unknown) => place !== null)).toEqual([true, true]);
  });
});

describe('pacto dashboard --static', () => {
  const files = (folder: string): { [path: string]: string } => {
    const entries = readdirSync(join(workspace.folder, folder), { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const names = paths.map((path) => path.slice(workspace.folder.length + folder.length + 2)).sort();
    return Object.fromEntries(names.map((name) => [name, workspace.read(`${folder}/${name}`)]));
  };

  it('writes the page and all its documents, the same bytes every time', async () => {
    const { exit, out } = await workspace.run('dashboard', '--static', 'site');
    expect([exit, out]).toEqual([0, 'Wrote site/index.html\n']);
    const first = files('site');
    const documents = [
      'api/histories/orders.json',
      'api/histories/payments.json',
      'api/histories/shop.json',
      'api/services/orders@1.0.0.json',
      'api/services/payments@1.0.0.json',
      'api/services/shop@1.0.0.json',
    ];
    expect(new Set(Object.keys(first))).toEqual(
      new Set([
        ...documents,
        ...documents.map((path) => `${path}.js`),
        'api/platform.json',
        'app.css',
        'app.js',
        'icon.svg',
        'index.html',
        'pacto-site.sha256',
      ]),
    );
    await workspace.run('dashboard', '--static', 'other');
    expect(files('other')).toEqual(first);
    await workspace.run('dashboard', '--static', 'site');
    expect(files('site')).toEqual(first);
  });

  it('tells nobody where the workspace lies on this machine', async () => {
    workspace.write({
      'lost/pacto.yaml':
        'pactoVersion: "1.0"\nservice: { name: lost, version: 1.0.0 }\nconfiguration: { ref: ../gone }\ndependencies: [{ ref: ../nothing, compatibility: "*" }]\n',
      'broken/pacto.yaml': 'service: [',
    });
    await workspace.run('dashboard', '--static', 'site');
    const telling = Object.entries(files('site')).filter(([, content]) => content.includes(workspace.folder));
    expect(telling.map(([path]) => path)).toEqual([]);
    expect(JSON.parse(workspace.read('site/api/platform.json')).missing).toContainEqual(
      expect.objectContaining({ ref: '../nothing', error: expect.stringContaining('nothing is not there') }),
    );
  });

  it('has the diff of every two versions with who is hit', async () => {
    workspace.write({ ...service('payments', [], '1.1.0', ['/orders']), ...service('payments', [], '2.0.0') });
    await workspace.run('publish');
    await workspace.run('dashboard', '--repo', 'oci-layout:registry/shop', '--static', 'site');
    const history = JSON.parse(workspace.read('site/api/histories/payments.json'));
    expect(findSchemaErrors('dashboard-history', history)).toEqual([]);
    expect(history.versions.map(({ version }: JsonDocument) => version)).toEqual(['2.0.0', '1.1.0', '1.0.0']);
    expect(history.pairs).toEqual([
      ['1.1.0', '2.0.0'],
      ['1.0.0', '2.0.0'],
      ['1.0.0', '1.1.0'],
    ]);
    const diff = JSON.parse(workspace.read('site/api/diffs/payments/1.0.0..1.1.0.json'));
    expect(findSchemaErrors('dashboard-diff', diff)).toEqual([]);
    expect(diff).toMatchObject({ classification: 'BREAKING', declared: false });
    const hit = diff.consumers.map(({ service: id, effect, direct }: JsonDocument) => [id, effect, direct]);
    expect(hit).toEqual([
      ['orders@1.0.0', 'picks-it-up', true],
      ['shop@1.0.0', 'picks-it-up', true],
    ]);
  });

  it('removes what an earlier platform had, and leaves alone what is not its own', async () => {
    await workspace.run('dashboard', '--static', 'site');
    workspace.write({ 'site/CNAME': 'example.com' });
    workspace.remove('shop-1.0.0');
    expect((await workspace.run('dashboard', '--static', 'site')).exit).toBe(0);
    expect(Object.keys(files('site'))).toContain('CNAME');
    expect(Object.keys(files('site'))).not.toContain('api/services/shop@1.0.0.json');
  });

  it('refuses to replace a page that is not its own, and changes nothing', async () => {
    workspace.write({ 'site/index.html': 'mine' });
    const { exit, error } = await workspace.run('dashboard', '--static', 'site');
    expect([exit, error]).toEqual([2, expect.stringContaining('index.html')]);
    expect(files('site')).toEqual({ 'index.html': 'mine' });
    expect((await workspace.run('dashboard', '--static', 'site', '--force')).exit).toBe(0);
  });

  it('writes what it reaches, and ends as a failure of the environment when a registry keeps something back', async () => {
    const registry = await startTestRegistry({ auth: { kind: 'basic', username: 'a', password: 'b' } });
    const ref = `oci://${registry.host}/acme/secret`;
    workspace.write({
      'open/pacto.yaml': `pactoVersion: "1.0"\nservice: { name: open, version: 1.0.0 }\ndependencies: [{ ref: "${ref}", compatibility: "*" }]\n`,
    });
    const { exit, error } = await workspace.run('dashboard', '--static', 'site');
    await registry.close();
    expect([exit, error]).toEqual([3, expect.stringContaining(ref)]);
    const { missing, findings } = JSON.parse(workspace.read('site/api/platform.json'));
    expect(missing).toEqual([{ ref, error: expect.any(String), failed: true }]);
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'unresolved', services: ['open@1.0.0'] }));
  });

  it('says how to get a front end that is not there', async () => {
    workspace.remove('.front-end');
    const { exit, error } = await workspace.run('dashboard', '--static', 'site');
    expect([exit, error]).toEqual([3, expect.stringContaining('npm run dist')]);
    expect(existsSync(join(workspace.folder, 'site'))).toBe(false);
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

  it('makes documents on demand, the diff of any two versions too', async () => {
    workspace.write(service('payments', [], '2.0.0', ['/other']));
    const answers: { [path: string]: JsonDocument } = {};
    workspace.whileRunning = async (error) => {
      const address = /http:\S+/.exec(error)?.[0] ?? '';
      for (const path of [
        'services/payments@2.0.0',
        'histories/payments',
        'diffs/payments/2.0.0..1.0.0',
        'diffs/payments/1.0.0-workspace..2.0.0-workspace',
        'diffs/payments/2.0.0-workspace..1.0.0-workspace',
        'diffs/shop/1.0.0..9.9.9',
      ]) {
        answers[path] = await (await fetch(`${address}api/${path}.json`)).json();
      }
    };
    await workspace.run('dashboard', '--port', '0');
    expect(findSchemaErrors('dashboard-service', answers['services/payments@2.0.0'])).toEqual([]);
    expect(findSchemaErrors('dashboard-history', answers['histories/payments'])).toEqual([]);
    expect(Object.hasOwn(answers['histories/payments'], 'pairs')).toBe(false);
    expect(answers['diffs/payments/1.0.0-workspace..2.0.0-workspace']).toMatchObject({ classification: 'BREAKING' });
    expect(answers['diffs/payments/2.0.0-workspace..1.0.0-workspace']).toMatchObject({ after: { version: '1.0.0' } });
    for (const path of ['diffs/payments/2.0.0..1.0.0', 'diffs/shop/1.0.0..9.9.9']) {
      expect(answers[path]).toMatchObject({ error: { code: 'NOT_FOUND' } });
    }
  });

  it('asks again for a version that the registry did not give', async () => {
    const registry = await startTestRegistry();
    for (const version of ['1.0.0', '2.0.0']) {
      workspace.write({ 'lib/pacto.yaml': `pactoVersion: "1.0"\nservice: { name: lib, version: ${version} }\n` });
      await workspace.run('push', `oci://${registry.host}/acme/lib:${version}`, '-p', 'lib');
    }
    const problems: string[][] = [];
    workspace.whileRunning = async (error) => {
      const address = `${/http:\S+/.exec(error)?.[0]}api/histories/lib.json`;
      registry.faults.push({ path: /manifests\/2\.0\.0/, status: 403, times: 20 });
      for (let time = 0; time < 2; time++) {
        const { versions } = (await (await fetch(address)).json()) as JsonDocument;
        problems.push(
          versions
            .filter(({ problem }: JsonDocument) => problem !== undefined)
            .map(({ version }: JsonDocument) => version),
        );
        registry.faults.length = 0;
      }
    };
    await workspace.run('dashboard', '--port', '0', '--repo', `oci://${registry.host}/acme/lib:1.0.0`);
    await registry.close();
    expect(problems).toEqual([['2.0.0'], []]);
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
});
