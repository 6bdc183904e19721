import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';

const DEPENDENCY = (required: boolean): string =>
  `dependencies:\n  - ref: oci-layout:registry/fraud\n    compatibility: ^1.0.0\n    required: ${required}\n`;

let workspace: CliWorkspace;
beforeEach(async () => {
  workspace = new CliWorkspace();
  workspace.write({
    'pacto.config.yaml': CONFIGURATION,
    ...serviceFiles('svc', '1.0.0', { properties: ['STRIPE_API_KEY'], contract: DEPENDENCY(false) }),
  });
  await workspace.run('publish');
});
afterEach(() => workspace.dispose());

describe('a break that the version does not declare', () => {
  it.each([
    [
      'a renamed environment variable',
      serviceFiles('svc', '1.0.1', { properties: ['STRIPE_SECRET_KEY'], contract: DEPENDENCY(false) }),
      'schema.properties[STRIPE_API_KEY]',
      'BREAKING',
      '2.0.0',
    ],
    [
      'a removed API path',
      serviceFiles('svc', '1.1.0', { paths: ['/orders'], properties: ['STRIPE_API_KEY'], contract: DEPENDENCY(false) }),
      'openapi.paths[/orders/{id}]',
      'BREAKING',
      '2.0.0',
    ],
    [
      'a dependency that silently became required',
      serviceFiles('svc', '1.0.1', { properties: ['STRIPE_API_KEY'], contract: DEPENDENCY(true) }),
      'dependencies.required',
      'POTENTIAL_BREAKING',
      '1.1.0',
    ],
  ])('%s fails with line, why and fix', async (_name, files, path, classification, nextVersion) => {
    workspace.write(files);
    const { exit, document } = await workspace.runJson('check');
    const [result] = document.results;
    expect([exit, document.verdict, result.nextVersion]).toEqual([1, 'fail', nextVersion]);
    const change = result.changes[0];
    expect(change).toMatchObject({ path, classification });
    expect(change.location.before.range.start.line).toBeGreaterThan(0);
    expect(change.location.after.file).toBe(change.location.before.file);
    expect(change.why).not.toBe('');
    expect(change.fix).not.toBe('');
    const text = await workspace.run('check');
    expect(text.out).toContain(nextVersion);
    expect(text.out).toContain(change.fix);
  });
});

describe('a declared break', () => {
  beforeEach(() => workspace.write(serviceFiles('svc', '2.0.0', { paths: ['/orders'], contract: DEPENDENCY(false) })));

  it('passes, and says why', async () => {
    const { exit, document } = await workspace.runJson('check');
    expect([exit, document.results[0].declared]).toEqual([0, true]);
    expect(document.results[0].headline).toBe('BREAKING, declared by 2.0.0, passes because fail-on is undeclared');
  });

  it('fails under fail-on breaking, from the command line and from the configuration', async () => {
    expect((await workspace.run('check', '--fail-on', 'breaking')).exit).toBe(1);
    workspace.write({ 'pacto.config.yaml': `${CONFIGURATION}fail-on: breaking\n` });
    expect((await workspace.run('check')).exit).toBe(1);
  });

  it('fails while a consumer of the workspace would pick it up', async () => {
    const uses =
      'dependencies:\n  - ref: oci-layout:registry/orders\n    compatibility: ">=1.0.0"\n    required: true\n';
    workspace.write(serviceFiles('web', '1.0.0', { name: 'web', contract: uses }));
    const { exit, document } = await workspace.runJson('check');
    expect(exit).toBe(1);
    expect(document.headline).toContain('web@1.0.0');
  });
});

describe('the configuration of a check', () => {
  beforeEach(() =>
    workspace.write(
      serviceFiles('svc', '1.0.1', { paths: ['/orders'], properties: ['STRIPE_API_KEY'], contract: DEPENDENCY(false) }),
    ),
  );

  it('can give a rule another class, or turn it off', async () => {
    workspace.write({ 'pacto.config.yaml': `${CONFIGURATION}rules: { "openapi/path-removed": NON_BREAKING }\n` });
    expect((await workspace.run('check')).exit).toBe(0);
    workspace.write({ 'pacto.config.yaml': `${CONFIGURATION}rules: { "openapi/path-removed": off }\n` });
    const { document } = await workspace.runJson('check');
    expect(document.results[0].changes.map((change: { rule: string }) => change.rule)).not.toContain(
      'openapi/path-removed',
    );
  });

  it('can waive one change by its fingerprint, which survives a new version', async () => {
    const { document } = await workspace.runJson('check');
    const { fingerprint } = document.results[0].changes[0];
    const waiver = `waivers:\n  - { fingerprint: ${fingerprint}, service: orders, reason: agreed, expires: 2027-01-31 }\n`;
    workspace.write({ 'pacto.config.yaml': CONFIGURATION + waiver });
    expect((await workspace.run('check')).exit).toBe(0);
    workspace.write(
      serviceFiles('svc', '1.0.2', { paths: ['/orders'], properties: ['STRIPE_API_KEY'], contract: DEPENDENCY(false) }),
    );
    const waived = await workspace.runJson('check');
    expect(waived.exit).toBe(0);
    expect(waived.document.results[0].changes[0].waived).toEqual({ reason: 'agreed', expires: '2027-01-31' });
  });
});

describe('a broken document', () => {
  it('is never called unchanged, and never a break', async () => {
    workspace.write({ 'svc/interfaces/openapi.yaml': 'openapi: 3.1.0\npaths: [\n' });
    const { exit, document } = await workspace.runJson('check');
    expect(exit).toBe(1);
    expect(document.classification).toBe('POTENTIAL_BREAKING');
    expect(document.results[0].status).toBe('changed');
    expect(document.results[0].findings[0]).toMatchObject({ severity: 'error', file: 'interfaces/openapi.yaml' });
  });

  it('is reported for a contract that is no YAML', async () => {
    workspace.write({ 'svc/pacto.yaml': 'service: [\n' });
    const { exit, document } = await workspace.runJson('check');
    expect(exit).toBe(1);
    expect(document.results[0].findings[0]).toMatchObject({ rule: 'YAML_PARSE_ERROR', file: 'pacto.yaml' });
  });
});

it.each([
  ['1.0.0', '1.0.0', 'orders@1.0.0 is in two folders: copy and svc'],
  ['v1.0', '1.0.0', 'orders@1.0.0 is in two folders: copy (as v1.0) and svc'],
  ['1.0.0+a', '1.0.0+b', 'orders@1.0.0+b is in two folders: copy (as 1.0.0+a) and svc'],
])('refuses the same name and version in two folders: %s and %s', async (copy, own, message) => {
  workspace.write({ ...serviceFiles('copy', copy), ...serviceFiles('svc', own) });
  const { exit, document } = await workspace.runJson('check');
  expect(exit).toBe(1);
  expect(document.findings).toEqual([expect.objectContaining({ rule: 'DUPLICATE_BUNDLE', message })]);
});
