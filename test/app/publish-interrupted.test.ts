import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';
import { startTestRegistry, type TestRegistry } from '../support/test-registry.ts';

let registry: TestRegistry;
let workspace: CliWorkspace;
beforeEach(async () => {
  registry = await startTestRegistry();
  workspace = new CliWorkspace();
  const base = `oci://${registry.host}/acme`;
  const needs = `dependencies:\n  - { ref: "${base}/orders", compatibility: ^1.0.0, required: true }\n`;
  workspace.write({
    'pacto.config.yaml': `registry: ${base}\n`,
    ...serviceFiles('orders', '1.0.0'),
    ...serviceFiles('web', '1.0.0', { name: 'web', contract: needs }),
  });
});
afterEach(async () => {
  workspace.dispose();
  await registry.close();
});

const ABSENT = { status: 404, body: '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}' };

/** Runs `publish` and asks it to end when the registry leaves the request that hangs without an answer. */
async function interrupt(by: string, ...options: string[]) {
  const controller = new AbortController();
  workspace.interruption = controller.signal;
  const running = workspace.run('publish', ...options);
  const isHanging = (): boolean => registry.faults.every(({ hang, times }) => hang !== true || times === 0);
  while (!isHanging()) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort(by);
  const result = await running;
  delete workspace.interruption;
  return result;
}

/** The look at the tag of `web` that comes right before it is sent; the one before plans. */
const hangBeforeWeb = (): void => {
  const look = { method: 'GET', path: /web\/manifests\/1\.0\.0$/ };
  registry.faults.push({ ...look, times: 1, ...ABSENT }, { ...look, times: 1, hang: true });
};
const outcomes = ({ results }: JsonDocument): string[] =>
  results.map(({ name, action, reason = '' }: JsonDocument) => `${name} ${action} ${reason}`.trim());

describe('publishing that is asked to end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('says what was sent and what was not (%s)', async (by, code) => {
    hangBeforeWeb();
    const { exit, out, error } = await interrupt(by, '--output-format', 'json', '--report-file', 'report.json');
    expect(exit).toBe(code);
    expect(error).toContain('pacto: ending; what is on its way gets a moment.');
    expect(error).toContain(`pacto: interrupted (${by}): published: orders@1.0.0; not sent: web@1.0.0\n`);
    expect(error).toContain('Run again: it goes on from there, and sends nothing twice.');
    expect(outcomes(JSON.parse(out))).toEqual(['orders create', 'web skipped not sent: the run was interrupted']);
    expect(findSchemaErrors('publish', JSON.parse(out))).toEqual([]);
    expect(workspace.read('report.json')).toBe(out);
  });

  it('goes on from there when it is run again', async () => {
    hangBeforeWeb();
    await interrupt('SIGINT');
    const { exit, document } = await workspace.runJson('publish');
    expect([exit, ...outcomes(document)]).toEqual([0, 'orders identical', 'web create']);
  });

  it('says so when only floating tags are left', async () => {
    registry.faults.push({ method: 'PUT', path: /orders\/manifests\/1$/, times: 1, hang: true });
    const { exit, out, error } = await interrupt('SIGTERM', '--floating-tags', '--output-format', 'json');
    expect([exit, ...outcomes(JSON.parse(out))]).toEqual([143, 'orders create', 'web create']);
    expect(error).toContain('everything was published, but not every floating tag was moved');
  });
});
