import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type AppContext,
  checkWorkspace,
  createMirrors,
  EMPTY_CONFIGURATION,
  loadParses,
  type ParseMemory,
  PublishedContracts,
  publishWorkspace,
  saveParses,
} from '../../src/app/index.ts';
import { CachingStore, ContentFolder, createHttpTransport, RegistryStore, RunMemory } from '../../src/oci/index.ts';
import { renderReport } from '../../src/report/index.ts';
import { CliWorkspace, serviceFiles } from '../support/cli-workspace.ts';
import { startTestRegistry, type TestRegistry } from '../support/test-registry.ts';
import { createTestTiming } from '../support/test-timing.ts';

let registry: TestRegistry;
let workspace: CliWorkspace;
let cacheFolder: string;
const filesOf = (version: string) => {
  const policy = `policy: { ref: "oci://${registry.host}/shared/rules:1.0.0" }\n`;
  return {
    ...serviceFiles('a', version, { name: 'orders', contract: policy }),
    ...serviceFiles('b', version, { name: 'web', contract: policy, paths: ['/', '/{id}'] }),
  };
};

beforeEach(async () => {
  [registry, workspace] = [await startTestRegistry(), new CliWorkspace()];
  cacheFolder = mkdtempSync(join(tmpdir(), 'pacto-cache-'));
  workspace.write({ ...serviceFiles('rules', '1.0.0', { name: 'rules' }), 'rules/policy/schema.json': '{}' });
  await publishWorkspace(
    { ...open({ isCached: false }), registry: `oci://${registry.host}/shared` },
    { dryRun: false },
  );
  workspace.remove('rules');
  workspace.write(filesOf('1.0.0'));
  await publish(open({ isCached: false }));
  workspace.write(filesOf('1.1.0'));
  registry.requests.length = 0;
});
afterEach(async () => {
  await registry.close();
  workspace.dispose();
  rmSync(cacheFolder, { recursive: true, force: true });
});

/** Opens the program as one step of a job would. */
function open(options: { isCached?: boolean; memory?: RunMemory; parses?: ParseMemory } = {}): AppContext {
  const { isCached = true, memory = new RunMemory(), parses } = options;
  const content = new ContentFolder(cacheFolder);
  const direct = new RegistryStore({
    send: createHttpTransport({ timeoutMs: 5000 }),
    timing: createTestTiming(),
    credentials: async () => undefined,
  });
  const store = isCached ? new CachingStore(direct, { content, memory }) : direct;
  const mirrors = createMirrors([], (folder) => folder);
  return {
    workingDirectory: workspace.folder,
    configuration: EMPTY_CONFIGURATION,
    registry: `oci://${registry.host}/acme`,
    contracts: new PublishedContracts(store, mirrors, (folder) => folder, parses),
    store,
    ...(isCached ? { content } : {}),
    ...(parses === undefined ? {} : { parses }),
  };
}

async function publish(context: AppContext): Promise<void> {
  const { outcome, report } = await publishWorkspace(context, { dryRun: false, failOn: 'never' });
  if (outcome !== 'published') throw new Error(JSON.stringify(report));
}

const checkJson = async (context: AppContext): Promise<string> => renderReport(await checkWorkspace(context), 'json');

/** The requests, by what they ask for and how often. */
function requests(): { [what: string]: number } {
  const counts: { [what: string]: number } = {};
  for (const line of registry.log()) {
    const what = line.replace(/^(\w+) \/v2\//, '$1 ').replace(/sha256:\w+/, 'DIGEST');
    counts[what] = (counts[what] ?? 0) + 1;
  }
  registry.requests.length = 0;
  return counts;
}

const MANIFESTS_AND_TAGS = {
  'GET acme/orders/tags/list': 1,
  'GET acme/orders/manifests/1.0.0': 1,
  'GET acme/web/tags/list': 1,
  'GET acme/web/manifests/1.0.0': 1,
  'GET shared/rules/manifests/1.0.0': 1,
};
const BLOBS = { 'GET acme/orders/blobs/DIGEST': 1, 'GET acme/web/blobs/DIGEST': 1, 'GET shared/rules/blobs/DIGEST': 1 };

describe('the requests of a check', () => {
  it('are one per thing with a cold cache, no more than without one', async () => {
    const plain = await checkJson(open({ isCached: false }));
    expect(requests()).toEqual({ ...MANIFESTS_AND_TAGS, ...BLOBS });
    expect(await checkJson(open())).toBe(plain);
    expect(requests()).toEqual({ ...MANIFESTS_AND_TAGS, ...BLOBS });
  });

  it('are for tags and manifests with a warm cache', async () => {
    const cold = await checkJson(open());
    requests();
    expect(await checkJson(open())).toBe(cold);
    expect(requests()).toEqual(MANIFESTS_AND_TAGS);
  });

  it('are none in a later step of the same job', async () => {
    const memory = new RunMemory();
    const first = await checkJson(open({ memory }));
    requests();
    expect(await checkJson(open({ memory: RunMemory.parse(memory.serialise()) }))).toBe(first);
    expect(requests()).toEqual({});
  });
});

describe('the remote cache', () => {
  const remoteCache = () => {
    const asked = { restored: [] as (readonly string[])[], saved: [] as (readonly string[])[] };
    const restore = async (digests: readonly string[]): Promise<void> => {
      asked.restored.push(digests);
    };
    const save = async (digests: readonly string[]): Promise<void> => {
      asked.saved.push(digests);
    };
    return { asked, restore, save };
  };

  it('is asked once for the layers of all baselines, and told afterwards, at no further request', async () => {
    const remote = remoteCache();
    await checkWorkspace({ ...open(), remoteCache: remote });
    expect(requests()).toEqual({ ...MANIFESTS_AND_TAGS, ...BLOBS });
    expect(remote.asked.restored).toHaveLength(1);
    expect(remote.asked.saved).toEqual(remote.asked.restored);
    const [digests = []] = remote.asked.saved;
    expect(digests).toHaveLength(2);
    for (const digest of digests) expect(existsSync(join(cacheFolder, digest.replace(':', '/')))).toBe(true);
  });

  it('spares the blobs that it brings', async () => {
    await checkJson(open());
    const kept = readdirSync(join(cacheFolder, 'sha256'));
    const content = new ContentFolder(cacheFolder);
    const bytes = await Promise.all(kept.map((hex) => content.read(`sha256:${hex}`, 1e6)));
    rmSync(join(cacheFolder, 'sha256'), { recursive: true });
    requests();
    const restore = async (digests: readonly string[]): Promise<void> => {
      for (const digest of digests) {
        await content.write(digest, bytes[kept.indexOf(digest.slice('sha256:'.length))] ?? new Uint8Array());
      }
    };
    await checkWorkspace({ ...open(), remoteCache: { restore } });
    expect(requests()).toEqual({ ...MANIFESTS_AND_TAGS, 'GET shared/rules/blobs/DIGEST': 1 });
  });

  it('is not asked when nothing is missing, or nothing is compared', async () => {
    const remote = remoteCache();
    await checkJson(open());
    await checkWorkspace({ ...open(), remoteCache: remote });
    rmSync(join(cacheFolder, 'sha256'), { recursive: true });
    await checkWorkspace({ ...open(), remoteCache: remote }, { baseline: 'none' });
    expect(remote.asked).toEqual({ restored: [], saved: [] });
  });

  it.each(['auto', '1.0.0'])('leaves failures to the comparison itself (baseline %s)', async (baseline) => {
    registry.faults.push({ path: /orders\/(tags|manifests)/, times: 99, status: 418 });
    const failing = { ...open(), remoteCache: remoteCache() };
    await expect(checkWorkspace(failing, { baseline })).rejects.toThrow(/418/);
  });
});

describe('publishing with a memory of the run', () => {
  it('plans with what the registry says now, not with what a former step saw', async () => {
    const memory = new RunMemory();
    await checkJson(open({ memory }));
    // Somebody else is faster.
    workspace.write({ ...filesOf('1.1.0'), ...serviceFiles('a', '1.1.0', { paths: ['/other'], name: 'orders' }) });
    await publish(open({ isCached: false }));
    workspace.write(filesOf('1.1.0'));
    requests();
    const { outcome, report } = await publishWorkspace(open({ memory }), { dryRun: false });
    expect(outcome).toBe('conflict');
    expect(report.results.map(({ source, action }) => [source, action])).toEqual([
      ['a', 'conflict'],
      ['b', 'identical'],
    ]);
  });

  it('sends, reads back and is seen by the step after it', async () => {
    const memory = new RunMemory();
    await checkJson(open({ memory }));
    requests();
    const { outcome, report } = await publishWorkspace(open({ memory }), { dryRun: false });
    expect([outcome, ...report.results.map(({ source, action }) => `${source} ${action}`)]).toEqual([
      'published',
      'a create',
      'b create',
    ]);
    // The tag is looked at for the plan, right before it is written, and in the end.
    expect(Object.entries(requests()).filter(([what, count]) => what.startsWith('GET') && count > 1)).toEqual([
      ['GET acme/orders/manifests/1.1.0', 3],
      ['GET acme/web/manifests/1.1.0', 3],
    ]);
    const after = await checkWorkspace(open({ memory }));
    expect(after.results.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  });

  it('fetches no content twice without a cache either', async () => {
    workspace.write(filesOf('1.0.0'));
    await publish(open({ isCached: false }));
    expect(requests()).toEqual({
      ...MANIFESTS_AND_TAGS,
      ...BLOBS,
      'GET acme/orders/manifests/1.0.0': 2,
      'GET acme/web/manifests/1.0.0': 2,
    });
  });
});

describe('a report', () => {
  it('is the same whether documents were parsed now or in an earlier step', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `/orders/${index}`);
    const both = (paths: string[]) => serviceFiles('a', '1.2.0', { name: 'orders', paths });
    workspace.write(both(long));
    await publish(open({ isCached: false }));
    workspace.write(both(long.slice(1)));
    const plain = await checkJson(open());
    const parses = loadParses();
    expect(await checkJson(open({ parses }))).toBe(plain);
    expect(parses.texts().size).toBe(2);
    expect(await checkJson(open({ parses: loadParses(saveParses(parses)) }))).toBe(plain);
    expect(plain).toContain('openapi/path-removed');
  });
});
