import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

const BASE = 'oci-layout:registry';

let workspace: CliWorkspace;
beforeEach(async () => {
  workspace = new CliWorkspace();
  workspace.write({
    'pacto.config.yaml': CONFIGURATION,
    ...serviceFiles('made/database', '1.0.0', { name: 'database' }),
    ...serviceFiles('made/web', '1.0.0', { name: 'web', contract: needs('database') }),
  });
  await push('database');
  await push('web');
  workspace.write(serviceFiles('svc', '1.0.0', { contract: needs('web') }));
});
afterEach(() => workspace.dispose());

const needs = (name: string, required = true): string =>
  `dependencies:\n  - ref: ${BASE}/${name}\n    compatibility: ^1.0.0\n    required: ${required}\n`;
const rulesOf = (document: JsonDocument): string[] =>
  document.bundles.flatMap(({ findings }: JsonDocument) => findings.map(({ rule }: JsonDocument) => rule));

/** Publishes `made/NAME`, whatever is there already. */
async function push(name: string, tag = '1.0.0'): Promise<void> {
  for (const file of ['oci-layout', 'index.json']) workspace.remove(`registry/${name}/${file}`);
  const { exit, error } = await workspace.run('push', `${BASE}/${name}:${tag}`, '-p', `made/${name}`);
  if (exit !== 0) throw new Error(error);
}

async function publishWeb(version: string): Promise<void> {
  workspace.write(serviceFiles(`made/web-${version}`, version, { name: 'web', contract: needs('database') }));
  await workspace.run('push', `${BASE}/web`, '-p', `made/web-${version}`);
}

const read = (): JsonDocument => JSON.parse(workspace.read('svc/pacto.lock'));
const versionsOf = ({ dependencies }: JsonDocument): string[] =>
  dependencies.map(({ ref, version }: JsonDocument) => `${ref} ${version}`);

describe('pacto lock', () => {
  it('pins everything that a bundle leads to, by version and both digests', async () => {
    const { exit, document } = await workspace.runJson('lock', 'svc');
    expect(exit).toBe(0);
    expect(findSchemaErrors('lock', document)).toEqual([]);
    const lock = read();
    expect(lock).toMatchObject({ lockVersion: 3, root: { name: 'orders', version: '1.0.0' }, references: [] });
    expect(versionsOf(lock)).toEqual([`${BASE}/database 1.0.0`, `${BASE}/web 1.0.0`]);
    expect(lock.dependencies[1]).toEqual({
      name: 'web',
      source: 'oci',
      ref: `${BASE}/web`,
      constraint: '^1.0.0',
      version: '1.0.0',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      contentDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      dependsOn: ['database'],
    });
  });

  it('pins the bundles that configurations and policies come from', async () => {
    const policy = `policies:\n  - name: rules\n    ref: ${BASE}/database\n`;
    workspace.write(serviceFiles('svc', '1.0.0', { contract: policy }));
    await workspace.run('lock', 'svc');
    expect(read().references).toMatchObject([{ kind: 'policy', ref: `${BASE}/database`, version: '1.0.0' }]);
  });

  it('writes the same bytes again, and keeps a pin that holds until it is told to update', async () => {
    await workspace.run('lock', 'svc');
    const first = workspace.read('svc/pacto.lock');
    await publishWeb('1.1.0');
    expect((await workspace.run('lock', 'svc')).out).toContain('is up to date');
    expect(workspace.read('svc/pacto.lock')).toBe(first);
    expect((await workspace.run('lock', 'svc', '--update')).out).toContain('modified oci-layout:registry/web 1.0.0@');
    expect(versionsOf(read())).toEqual([`${BASE}/database 1.0.0`, `${BASE}/web 1.1.0`]);
  });

  it('with --check writes nothing, and exits 1 when the file is missing or out of date', async () => {
    const missing = await workspace.run('lock', 'svc', '--check');
    expect(missing).toMatchObject({ exit: 1, out: expect.stringContaining('run pacto lock') });
    expect(() => workspace.read('svc/pacto.lock')).toThrow();
    await workspace.run('lock', 'svc');
    expect((await workspace.run('lock', 'svc', '--check')).exit).toBe(0);
    workspace.write(serviceFiles('svc', '1.0.0'));
    const stale = await workspace.runJson('lock', 'svc', '--check');
    expect([stale.exit, stale.document.upToDate]).toEqual([1, false]);
    expect(stale.document.changes.map(({ type }: JsonDocument) => type)).toEqual(['removed', 'removed']);
  });

  it('does not mind a new version of the bundle itself', async () => {
    await workspace.run('lock', 'svc');
    workspace.write(serviceFiles('svc', '1.1.0', { contract: needs('web') }));
    expect((await workspace.run('lock', 'svc', '--check')).exit).toBe(0);
  });

  it('refuses what is nowhere, unless it is optional', async () => {
    workspace.write(serviceFiles('svc', '1.0.0', { contract: needs('absent') }));
    expect(await workspace.run('lock', 'svc')).toMatchObject({ exit: 3, error: expect.stringContaining('absent') });
    workspace.write(serviceFiles('svc', '1.0.0', { contract: needs('absent', false) }));
    expect((await workspace.run('lock', 'svc')).exit).toBe(0);
    expect(read().dependencies).toEqual([]);
    expect((await workspace.run('validate', 'svc')).exit).toBe(0);
  });
});

describe('a lock file', () => {
  const everywhere: readonly (readonly [name: string, ...argv: string[]])[] = [
    ['validate', 'validate', 'svc'],
    ['graph', 'graph', 'svc'],
    ['diff', 'diff', 'svc', 'svc'],
    ['push', 'push', `${BASE}/orders`, '-p', 'svc'],
    ['publish', 'publish', '--bundles', 'svc'],
  ];

  it.each(everywhere)('lets %s pass while it holds', async (_name, ...argv) => {
    await workspace.run('lock', 'svc');
    expect((await workspace.run(...argv)).exit).toBe(0);
  });

  it.each(everywhere)('stops %s when a tag has moved', async (_name, ...argv) => {
    await workspace.run('lock', 'svc');
    workspace.write({ 'made/database/docs/overview.md': 'replaced' });
    await push('database');
    const { exit, out } = await workspace.run(...argv);
    expect(exit).toBe(1);
    if (argv[0] !== 'publish') {
      expect(out).toContain('LOCK_DIGEST_MISMATCH');
      expect(out).toContain('run pacto lock');
    }
    expect((await workspace.run('lock', 'svc')).exit).toBe(0);
    expect((await workspace.run(...argv)).exit).toBe(0);
  });

  it('stops at a reference that it does not have, at its line', async () => {
    await workspace.run('lock', 'svc');
    const more = `${needs('web')}  - ref: ${BASE}/database\n    compatibility: ">=1.0.0"\n    required: true\n`;
    workspace.write(serviceFiles('svc', '1.0.0', { contract: more }));
    const { exit, document } = await workspace.runJson('validate', 'svc');
    expect(exit).toBe(1);
    const [finding] = document.bundles[0].findings;
    expect(finding).toMatchObject({ rule: 'LOCK_STALE', file: 'pacto.yaml', range: { start: { line: 16 } } });
    expect(finding.message).toContain('>=1.0.0');
  });

  it('stops at a range that no longer admits what is pinned', async () => {
    await workspace.run('lock', 'svc');
    const edited = workspace.read('svc/pacto.lock').replaceAll('"constraint": "^1.0.0"', '"constraint": "^2.0.0"');
    workspace.write({ 'svc/pacto.lock': edited });
    expect(rulesOf((await workspace.runJson('validate', 'svc')).document)).toContain('LOCK_DIGEST_MISMATCH');
  });

  it('decides which version is taken', async () => {
    await workspace.run('lock', 'svc');
    await publishWeb('1.1.0');
    const locked = await workspace.run('graph', 'svc');
    expect(locked.out).toContain('web@1.0.0');
    workspace.remove('svc/pacto.lock');
    expect((await workspace.run('graph', 'svc')).out).toContain('web@1.1.0');
  });

  it('need not have what the workspace itself has', async () => {
    workspace.write({
      ...serviceFiles('svc', '1.0.0', { contract: needs('local') }),
      ...serviceFiles('local', '1.0.0', { name: 'local' }),
      'svc/pacto.lock': '{ "lockVersion": 3, "dependencies": [] }',
    });
    expect((await workspace.run('publish', '--bundles', 'svc', '--bundles', 'local')).exit).toBe(0);
  });

  it.each([
    ['is no document', '{'],
    ['has another version', '{ "lockVersion": 1 }'],
    ['has an entry without digest', '{ "lockVersion": 3, "dependencies": [{ "ref": "oci://x/y", "version": "1" }] }'],
  ])('that %s fails closed', async (_name, text) => {
    workspace.write({ 'svc/pacto.lock': text });
    expect(rulesOf((await workspace.runJson('validate', 'svc')).document)).toEqual(['LOCK_STALE']);
    expect((await workspace.run('lock', 'svc')).exit).toBe(0);
    expect((await workspace.run('validate', 'svc')).exit).toBe(0);
  });

  const edit = (change: (lock: JsonDocument) => unknown): void => {
    const lock = read();
    change(lock);
    workspace.write({ 'svc/pacto.lock': JSON.stringify(lock) });
  };
  const OTHER = `sha256:${'0'.repeat(64)}`;

  it.each<[what: string, rule: string, message: string, change: (lock: JsonDocument) => unknown]>([
    [
      'two entries for one reference',
      'LOCK_STALE',
      'two entries',
      ({ dependencies }) => dependencies.push(dependencies[0]),
    ],
    [
      'two entries that differ',
      'LOCK_STALE',
      'two entries',
      ({ dependencies }) => dependencies.unshift({ ...dependencies[1], version: '1.0.1' }),
    ],
    [
      'a map of dependencies',
      'LOCK_STALE',
      'dependencies is no list',
      (lock) => Object.assign(lock, { dependencies: {} }),
    ],
    [
      'references that are no list',
      'LOCK_STALE',
      'references is no list',
      (lock) => Object.assign(lock, { references: '' }),
    ],
    [
      'the name of another service',
      'LOCK_STALE',
      'it is not of orders',
      ({ root }) => Object.assign(root, { name: 'x' }),
    ],
    [
      'an entry with two places',
      'LOCK_STALE',
      'one reference',
      ({ dependencies: [first] }) => Object.assign(first, { path: '..' }),
    ],
    [
      'an entry for nothing',
      'LOCK_STALE',
      'nothing refers to oci://169.254.169.254/a/b and 1 more any more',
      ({ dependencies }) => {
        const [first] = dependencies;
        dependencies.push(
          { ...first, ref: 'oci://169.254.169.254/a/b' },
          { ...first, ref: undefined, path: '../../etc' },
        );
      },
    ],
    [
      'another content',
      'LOCK_DIGEST_MISMATCH',
      'its files are',
      ({ dependencies: [first] }) => Object.assign(first, { contentDigest: OTHER }),
    ],
  ])('with %s fails closed, and is written anew', async (_what, rule, message, change) => {
    await workspace.run('lock', 'svc');
    const whole = workspace.read('svc/pacto.lock');
    edit(change);
    const { document } = await workspace.runJson('validate', 'svc');
    expect(rulesOf(document)).toEqual([rule]);
    expect(document.bundles[0].findings[0].message).toContain(message);
    expect((await workspace.run('lock', 'svc', '--check')).exit).toBe(1);
    expect((await workspace.run('lock', 'svc')).exit).toBe(0);
    expect(workspace.read('svc/pacto.lock')).toBe(whole);
  });

  it('counts paths from the bundle that names them', async () => {
    const at = (path: string): string => `dependencies:\n  - { ref: ${path}, compatibility: ^1.0.0, required: true }\n`;
    workspace.write({
      ...serviceFiles('svc', '1.0.0', { contract: at('../libs/web') }),
      ...serviceFiles('libs/web', '1.0.0', { name: 'web', contract: at('./deep/database') }),
      ...serviceFiles('libs/web/deep/database', '1.0.0', { name: 'database' }),
    });
    expect((await workspace.run('lock', 'svc')).exit).toBe(0);
    const { exit, document } = await workspace.runJson('validate', 'svc');
    expect([exit, rulesOf(document)]).toEqual([0, []]);
    workspace.write({ 'libs/web/deep/database/docs/overview.md': 'changed' });
    expect(rulesOf((await workspace.runJson('validate', 'svc')).document)).toEqual(['LOCK_LOCAL_DRIFT']);
  });

  it('stops at a version that is not the one of the tag that the contract names', async () => {
    const contract = needs('database:1.0.0').replace('^1.0.0', '">=1.0.0"');
    workspace.write(serviceFiles('svc', '1.0.0', { contract }));
    await workspace.run('lock', 'svc');
    expect((await workspace.run('validate', 'svc')).exit).toBe(0);
    edit(({ dependencies: [first] }) => Object.assign(first, { version: '9.9.9' }));
    const { document } = await workspace.runJson('validate', 'svc');
    expect(rulesOf(document)).toEqual(['LOCK_DIGEST_MISMATCH']);
    expect(document.bundles[0].findings[0].message).toContain('is locked to 9.9.9, but that is version 1.0.0');
  });

  it('stops at what is gone', async () => {
    await workspace.run('lock', 'svc');
    workspace.remove('registry/database');
    expect(rulesOf((await workspace.runJson('validate', 'svc')).document)).toEqual(['LOCK_UNRESOLVED']);
  });

  it('is packed, so that consumers can verify it', async () => {
    await workspace.run('lock', 'svc');
    await workspace.run('push', `${BASE}/orders`, '-p', 'svc');
    expect((await workspace.run('validate', `${BASE}/orders`)).exit).toBe(0);
    workspace.write({ 'made/database/docs/overview.md': 'replaced' });
    await push('database');
    const { document } = await workspace.runJson('validate', `${BASE}/orders`);
    expect(rulesOf(document)).toEqual(['LOCK_DIGEST_MISMATCH']);
  });
});
