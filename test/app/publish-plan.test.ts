import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

const BASE = 'oci-layout:registry';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({
    'pacto.config.yaml': CONFIGURATION,
    ...serviceFiles('a', '1.0.0', { name: 'web', contract: needs('orders') }),
    ...serviceFiles('b', '1.0.0', { name: 'orders' }),
  });
});
afterEach(() => workspace.dispose());

const needs = (name: string, required = true): string =>
  `dependencies:\n  - ref: ${BASE}/${name}\n    compatibility: ^1.0.0\n    required: ${required}\n`;
const writePlan = async (...more: string[]): Promise<JsonDocument> => {
  const { document } = await workspace.runJson('publish', '--dry-run', '--report-file', 'plan.json', ...more);
  return document;
};
const apply = async (...more: string[]) => await workspace.run('publish', '--plan', 'plan.json', ...more);
const listPublished = async (): Promise<string[]> => {
  const { out } = await workspace.run('publish', '--output-format', 'json', '--dry-run');
  const { results } = JSON.parse(out);
  return results.map(({ name, action }: JsonDocument) => `${name} ${action}`);
};

describe('a plan', () => {
  it('says what comes in which turn, and what the registry held', async () => {
    const first = await writePlan();
    expect(findSchemaErrors('plan', first)).toEqual([]);
    expect(first.results).toMatchObject([
      { name: 'orders', wave: 1, action: 'create', evidence: null, bytes: expect.any(Number) },
      { name: 'web', wave: 2, action: 'create', evidence: null },
    ]);
    const published = await workspace.runJson('publish');
    expect(findSchemaErrors('publish', published.document)).toEqual([]);
    const [orders] = published.document.results;
    const second = await writePlan();
    expect(second.results[0].evidence).toEqual({ digest: orders.digest, contentDigest: orders.contentDigest });
  });

  it('is applied as it was written', async () => {
    const plan = await writePlan('--revision', 'abc');
    const { exit, out } = await apply('--revision', 'abc', '--output-format', 'json');
    expect(exit).toBe(0);
    const digests = ({ results }: JsonDocument): string[] => results.map(({ digest }: JsonDocument) => digest);
    expect(digests(JSON.parse(out))).toEqual(digests(plan));
  });

  it('is applied again after a run that stopped half-way', async () => {
    await writePlan();
    await workspace.run('publish', '--bundles', 'b');
    expect((await apply()).exit).toBe(0);
    expect((await apply()).exit).toBe(0);
    expect(await listPublished()).toEqual(['orders identical', 'web identical']);
  });

  it.each<[what: string, change: () => unknown, args: string[], message: string]>([
    [
      'files',
      () => workspace.write({ 'b/docs/overview.md': 'changed' }),
      [],
      'orders@1.0.0: its files changed from sha256:',
    ],
    ['manifests', () => undefined, ['--revision', 'other'], 'orders@1.0.0: its manifest changed from sha256:'],
    ['places', () => undefined, ['--registry', 'oci-layout:elsewhere'], 'orders@1.0.0: it went to oci-layout:registry'],
    ['bundles', () => workspace.write(serviceFiles('c', '1.0.0', { name: 'new' })), [], 'new@1.0.0 is not in the plan'],
    ['a bundle less', () => workspace.remove('b'), [], 'orders@1.0.0 is not in the workspace'],
  ])('is refused over other %s, and nothing is sent', async (_what, change, args, message) => {
    workspace.write(serviceFiles('a', '1.0.0', { name: 'web' }));
    await writePlan();
    await change();
    const { exit, error } = await apply(...args);
    expect([exit, error]).toEqual([3, expect.stringContaining(message)]);
    expect(() => workspace.read('registry/web/index.json')).toThrow();
  });

  it('is refused in another commit, in jobs that say which theirs is', async () => {
    const job = { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop' };
    workspace.env = { ...job, GITHUB_SHA: 'one' };
    await writePlan();
    workspace.env = { ...job, GITHUB_SHA: 'two' };
    expect(await apply()).toMatchObject({ exit: 3, error: expect.stringContaining('its manifest changed from') });
    expect((await apply('--revision', 'one')).exit).toBe(0);
  });

  it('is refused when the registry holds something else than it held', async () => {
    await workspace.run('publish');
    await writePlan();
    workspace.remove('registry/orders');
    const { exit, error } = await apply();
    expect([exit, error]).toEqual([3, expect.stringContaining('orders@1.0.0: the registry had sha256:')]);
  });

  it.each([
    ['no JSON', '{', 'is no plan'],
    ['another document', '{"schemaVersion":1}', 'is no plan: plan.dryRun'],
    ['what was published', '{"schemaVersion":1,"dryRun":false,"results":[]}', 'plan.dryRun is not true'],
    ['a plan with more in it', '{"schemaVersion":1,"dryRun":true,"results":[],"x":1}', 'the unknown key "x"'],
    ['a plan without turns', '{"schemaVersion":1,"dryRun":true,"results":[{}]}', 'plan.results[0].name is no text'],
  ])('is not %s', async (_what, text, message) => {
    workspace.write({ 'plan.json': text });
    expect(await apply()).toMatchObject({ exit: 2, error: expect.stringContaining(message) });
  });

  it('has each bundle once', async () => {
    const { results, ...rest } = await writePlan();
    workspace.write({ 'plan.json': JSON.stringify({ ...rest, results: [...results, results[0]] }) });
    expect(await apply()).toMatchObject({ exit: 2, error: expect.stringContaining('orders@1.0.0 is in it twice') });
  });

  it('that is not there is a mistake on the command line', async () => {
    expect(await apply()).toMatchObject({ exit: 2, error: expect.stringContaining('plan.json is not there') });
  });
});

describe('a promise', () => {
  const check = async () => await workspace.runJson('check', '--report-file', 'report.json');
  const publish = async () => await workspace.run('publish', '--expect', 'report.json');

  it('is the content digest that a check shows and publishing has', async () => {
    const { document } = await check();
    expect(findSchemaErrors('check', document)).toEqual([]);
    const promised = document.results.map(({ name, contentDigest }: JsonDocument) => [name, contentDigest]);
    const { document: published } = await workspace.runJson('publish', '--expect', 'report.json');
    const sent = published.results.map(({ name, contentDigest }: JsonDocument) => [name, contentDigest]);
    expect(sent.sort()).toEqual(promised.sort());
  });

  it('that does not hold stops before anything is sent', async () => {
    await check();
    workspace.write({ 'a/docs/overview.md': 'changed after the check' });
    const { exit, error } = await publish();
    expect([exit, error]).toEqual([3, expect.stringContaining('web@1.0.0 has the content sha256:')]);
    expect(() => workspace.read('registry/orders/index.json')).toThrow();
  });

  it('covers every bundle that would be sent', async () => {
    await check();
    workspace.write(serviceFiles('c', '1.0.0', { name: 'new' }));
    expect(await publish()).toMatchObject({ exit: 3, error: expect.stringContaining('the check did not see it') });
  });

  it('is nothing that just anybody wrote', async () => {
    workspace.write({ 'report.json': '[]' });
    expect(await publish()).toMatchObject({ exit: 2, error: expect.stringContaining('is no report of pacto check') });
  });
});
