import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type AppContext,
  type CheckOptions,
  checkWorkspace,
  createMirrors,
  PublishedContracts,
  readConfiguration,
  readJudge,
} from '../../src/app/index.ts';
import { AppError, type RevisionFiles } from '../../src/base/index.ts';
import { LayoutStore, SchemeStore } from '../../src/oci/index.ts';
import type { CheckReport } from '../../src/report/index.ts';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';
import { memoryRevision } from '../support/memory-revision.ts';

const TODAY = '2026-11-26';
const FILE = 'pacto.config.yaml';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
});
afterEach(() => workspace.dispose());

/** Publishes the two services of the base, and gives the files of its commit. */
async function openBase(configuration = CONFIGURATION): Promise<{ [path: string]: string }> {
  const files = {
    [FILE]: configuration,
    ...serviceFiles('services/orders', '1.0.0', { name: 'orders' }),
    ...serviceFiles('services/mail', '1.0.0', { name: 'mail' }),
  };
  workspace.write(files);
  const { exit, error } = await workspace.run('publish');
  if (exit !== 0) throw new Error(error);
  return files;
}

/** The check of a pull request whose head is what lies in the workspace. */
async function checkProposal(base: { [path: string]: string } | RevisionFiles, more: Partial<CheckOptions> = {}) {
  const revision =
    typeof base.read === 'function' ? (base as RevisionFiles) : memoryRevision(base as { [path: string]: string });
  const text = workspace.read(FILE);
  const head = { configuration: readConfiguration(FILE, text, TODAY), text };
  const judge = await readJudge({ base: revision, file: FILE, head, approved: false, today: TODAY });
  const from = (path: string): string => resolve(workspace.folder, path);
  const store = new SchemeStore({ registry: new LayoutStore(), layout: new LayoutStore() } as never);
  const { registry } = judge.configuration;
  const context: AppContext = {
    workingDirectory: workspace.folder,
    configuration: judge.configuration,
    registry: registry ?? 'oci-layout:nowhere',
    contracts: new PublishedContracts(store, createMirrors([], from), from),
    store,
  };
  return await checkWorkspace(context, { base: revision, changedOnly: true, judge, ...more });
}

const told = ({ verdict, results }: CheckReport) => [verdict, results.map(({ name, status }) => `${name} ${status}`)];
const BROKEN = serviceFiles('services/orders', '1.0.1', { name: 'orders', paths: ['/orders'] });

describe('a pull request that breaks a contract', () => {
  it('fails', async () => {
    const base = await openBase();
    workspace.write(BROKEN);
    expect(told(await checkProposal(base))).toEqual(['fail', ['orders changed']]);
  });

  it('does not pass by taking the bundle out of the list of its own configuration', async () => {
    const base = await openBase();
    workspace.write({ ...BROKEN, [FILE]: `${CONFIGURATION}bundles: [services/mail]\n` });
    expect((await checkProposal(base)).verdict).toBe('fail');
  });

  it('does not pass by narrowing the list of the base', async () => {
    const base = await openBase(`${CONFIGURATION}bundles: ["services/*"]\n`);
    workspace.write({ ...BROKEN, [FILE]: `${CONFIGURATION}bundles: [services/mail]\n` });
    expect((await checkProposal(base)).verdict).toBe('fail');
  });

  it('does not pass by moving the bundle to where the configuration does not look', async () => {
    const base = await openBase(`${CONFIGURATION}bundles: ["services/*"]\n`);
    workspace.remove('services/orders');
    workspace.write(serviceFiles('elsewhere/orders', '1.0.1', { name: 'orders', paths: ['/orders'] }));
    expect((await checkProposal(base)).verdict).toBe('fail');
  });

  it('does not hide a removed service behind a bundle of that name that nobody checks', async () => {
    const base = await openBase(`${CONFIGURATION}bundles: ["services/*"]\n`);
    workspace.remove('services/orders');
    workspace.write({ 'fixtures/x/pacto.yaml': 'pactoVersion: "1.0"\nservice: { name: orders, version: 0.0.1 }\n' });
    expect((await checkProposal(base)).verdict).toBe('fail');
  });

  it.each(['registry', FILE])('does not pass when it also changes %s', async () => {
    const base = await openBase();
    workspace.write({ ...BROKEN, [FILE]: 'registry: oci-layout:mine\nfail-on: never\n' });
    expect((await checkProposal(base)).verdict).toBe('fail');
  });

  it('does not pass by going back below what is published, beside a prerelease that is lower still', async () => {
    await openBase();
    workspace.write(serviceFiles('services/orders', '0.1.0-rc.1', { name: 'orders' }));
    await workspace.run('push', 'oci-layout:registry/orders', '-p', 'services/orders');
    const base = { [FILE]: CONFIGURATION, ...serviceFiles('services/orders', '1.0.0', { name: 'orders' }) };
    workspace.write(serviceFiles('services/orders', '0.1.0', { name: 'orders', paths: ['/orders'] }));
    expect((await checkProposal(base)).verdict).toBe('fail');
  });

  it('does not pass by going back below what is published, beside a floating tag', async () => {
    await openBase();
    workspace.write(serviceFiles('services/orders', '0.9.5', { name: 'orders' }));
    for (const tag of ['', ':0']) {
      const { exit, error } = await workspace.run('push', `oci-layout:registry/orders${tag}`, '-p', 'services/orders');
      if (exit !== 0) throw new Error(error);
    }
    const base = { [FILE]: CONFIGURATION, ...serviceFiles('services/orders', '1.0.0', { name: 'orders' }) };
    workspace.write(serviceFiles('services/orders', '0.1.0', { name: 'orders', paths: ['/orders'] }));
    expect((await checkProposal(base)).verdict).toBe('fail');
  });
});

describe('a base that cannot be read', () => {
  it.each([
    ['a limit of requests', new AppError('GITHUB', 'GitHub answered 429')],
    ['a file that is too large', new AppError('TOO_LARGE', 'too large')],
  ])('because of %s does not make the head choose the registry', async (_why, problem) => {
    const text = 'registry: oci://evil.example/x\nmirrors: { "oci://ghcr.io/acme": "oci://evil.example" }\n';
    const judge = await readJudge({
      base: { commit: 'abc', list: async () => undefined, read: async () => Promise.reject(problem) },
      file: FILE,
      head: { configuration: readConfiguration(FILE, text, TODAY), text },
      approved: false,
      today: TODAY,
    });
    expect([judge.configuration.registry, judge.configuration.mirrors.size]).toEqual([undefined, 0]);
  });

  it('as a whole, being no YAML, does not make the head choose the registry', async () => {
    const text = 'registry: oci://evil.example/x\n';
    const judge = await readJudge({
      base: memoryRevision({ [FILE]: '{{{{' }),
      file: FILE,
      head: { configuration: readConfiguration(FILE, text, TODAY), text },
      approved: false,
      today: TODAY,
    });
    expect(judge.configuration.registry).toBeUndefined();
  });
});

describe('a judge in YAML that can be read in two ways', () => {
  it.each([
    'fail-on: breaking\nfail-on: never\n',
    'base: &b { fail-on: never }\n<<: *b\n',
    'fail-on: breaking\n---\nfail-on: never\n',
  ])('is not %j', (text) => {
    let read: unknown = 'refused';
    try {
      read = readConfiguration(FILE, text, TODAY).failOn;
    } catch {}
    expect(read).toBe('refused');
  });
});
