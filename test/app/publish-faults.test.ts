import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { startTestRegistry, type TestRegistry } from '../support/test-registry.ts';

let registry: TestRegistry;
let open: CliWorkspace[] = [];
beforeEach(async () => {
  registry = await startTestRegistry();
});
afterEach(async () => {
  for (const workspace of open) workspace.dispose();
  open = [];
  await registry.close();
});

const ABSENT = { status: 404, body: '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}' };
const TAG = /orders\/manifests\/1\.0\.0$/;

/** A machine with `orders` 1.0.0 and, where asked for, `web` that needs it. */
function machine(content = 'same', withWeb = false): CliWorkspace {
  const workspace = new CliWorkspace();
  open.push(workspace);
  const base = `oci://${registry.host}/acme`;
  const needs = `dependencies:\n  - { ref: "${base}/orders", compatibility: ^1.0.0, required: true }\n`;
  workspace.write({
    'pacto.config.yaml': `registry: ${base}\n`,
    ...serviceFiles('orders', '1.0.0'),
    'orders/docs/overview.md': content,
    ...(withWeb ? serviceFiles('web', '1.0.0', { name: 'web', contract: needs }) : {}),
  });
  return workspace;
}

const publish = async (workspace: CliWorkspace) => await workspace.runJson('publish');
const push = async (workspace: CliWorkspace) =>
  await workspace.runJson('push', `oci://${registry.host}/acme/orders`, '-p', 'orders');
const actionsOf = ({ results }: JsonDocument): string[] =>
  results.map(({ name, action }: JsonDocument) => `${name} ${action}`);
const tagOf = (name: string): string | undefined => registry.repository(`acme/${name}`).tags.get('1.0.0');
const writes = (): number => registry.log().filter((line) => line === 'PUT /v2/acme/orders/manifests/1.0.0').length;

describe('publishing to a registry', () => {
  it('whose answer to the manifest is lost ends well', async () => {
    registry.faults.push({ method: 'PUT', path: TAG, drop: 'after-commit' });
    const { exit, document } = await publish(machine());
    expect([exit, ...actionsOf(document)]).toEqual([0, 'orders create']);
    expect(tagOf('orders')).toBe(document.results[0].digest);
  });

  it('that shows a write late waits for it', async () => {
    const workspace = machine();
    registry.faults.push({ method: 'GET', path: TAG, times: 4, ...ABSENT });
    const { exit, document } = await push(workspace);
    expect([exit, ...actionsOf(document), writes()]).toEqual([0, 'orders create', 1]);
  });

  it('that refuses one bundle sends no dependent, and a rerun finishes', async () => {
    registry.faults.push({ method: 'PUT', path: TAG, status: 403 });
    const workspace = machine('same', true);
    const first = await publish(workspace);
    expect([first.exit, ...actionsOf(first.document)]).toEqual([3, 'orders skipped', 'web skipped']);
    expect([tagOf('orders'), tagOf('web')]).toEqual([undefined, undefined]);
    const second = await publish(workspace);
    expect([second.exit, ...actionsOf(second.document)]).toEqual([0, 'orders create', 'web create']);
  });

  it('that broke off in the middle goes on where it stopped', async () => {
    const undisturbed = machine('same', true);
    registry.faults.push({ method: 'PUT', path: /web\/manifests/, status: 403 });
    const first = await publish(undisturbed);
    expect([first.exit, ...actionsOf(first.document)]).toEqual([3, 'orders create', 'web skipped']);
    const second = await publish(undisturbed);
    expect([second.exit, ...actionsOf(second.document)]).toEqual([0, 'orders identical', 'web create']);
    expect(writes()).toBe(1);
  });

  it('with identical content writes nothing', async () => {
    await publish(machine());
    const { exit, document } = await publish(machine());
    expect([exit, ...actionsOf(document), writes()]).toEqual([0, 'orders identical', 1]);
    expect(registry.log().filter((line) => /^(PUT|POST|PATCH)/.test(line))).toHaveLength(5);
  });
});

describe('a registry whose tags do not move', () => {
  it.each([
    ['create', 'same', 0, 409, '{"errors":[{"code":"TAG_INVALID","message":"The image tag is immutable"}]}'],
    ['create', 'same', 0, 400, '{"errors":[{"code":"MANIFEST_INVALID","message":"tag already exists"}]}'],
    ['conflict', 'other', 4, 412, ''],
    ['conflict', 'other', 4, 403, '{"errors":[{"code":"DENIED","message":"cannot overwrite immutable tag"}]}'],
  ])('and that somebody else wrote to just now: %s for %s content', async (action, content, exit, status, body) => {
    await push(machine());
    registry.faults.push({ method: 'GET', path: TAG, times: 2, ...ABSENT });
    registry.faults.push({ method: 'PUT', path: TAG, times: 99, status, body });
    const pushed = await push(machine(content));
    expect([pushed.exit, ...actionsOf(pushed.document)]).toEqual([exit, `orders ${action}`]);
    const [result] = pushed.document.results;
    if (action === 'create') expect(result.digest).toBe(tagOf('orders'));
    else expect([result.evidence.digest, result.differences.changed]).toEqual([tagOf('orders'), ['docs/overview.md']]);
  });
});

describe('eight publishers at once', () => {
  const race = async (contentOf: (index: number) => string) => {
    const machines = Array.from({ length: 8 }, (_, index) => machine(contentOf(index)));
    return await Promise.all(machines.map(publish));
  };

  it('with the same content all succeed, with one digest', async () => {
    const runs = await race(() => 'same');
    expect(runs.map(({ exit }) => exit)).toEqual(Array(8).fill(0));
    expect(new Set(runs.map(({ document }) => document.results[0].digest))).toEqual(new Set([tagOf('orders')]));
  });

  it('with different content leave the content of one, and tell the others', async () => {
    const runs = await race((index) => `content ${index}`);
    expect(runs.every(({ exit }) => exit === 0 || exit === 4)).toBe(true);
    expect(runs.filter(({ exit }) => exit === 4).length).toBeGreaterThan(0);
    const winners = runs.filter(({ document }) => document.results[0].digest === tagOf('orders'));
    expect(winners.map(({ exit, document }) => [exit, ...actionsOf(document)])).toContainEqual([0, 'orders create']);
    for (const { exit, document } of runs) expect(exit === 4).toBe(actionsOf(document)[0] === 'orders conflict');
  });
});
