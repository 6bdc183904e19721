import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

const BASE = 'oci-layout:registry';
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION });
});
afterEach(() => workspace.dispose());

const needs = (name: string, range: string, required: boolean): string =>
  `dependencies:\n  - ref: ${BASE}/${name}\n    compatibility: "${range}"\n    required: ${required}\n`;
const reasonOf = ({ results }: JsonDocument, name: string): string =>
  results.find((result: JsonDocument) => result.name === name)?.reason;
const isEmpty = (): boolean => !existsSync(join(workspace.folder, 'registry'));

describe('before anything is sent, publishing stops at', () => {
  it.each([
    ['a required dependency that is nowhere', needs('absent', '^1.0.0', true), `it needs ${BASE}/absent (^1.0.0)`],
    ['a range that nothing published has', needs('web', '^2.0.0', true), `it needs ${BASE}/web (^2.0.0)`],
    ['a tag that nothing published has', needs('web:1.2.0', '^1.0.0', true), `it needs ${BASE}/web:1.2.0 (^1.0.0)`],
    ['a digest that nothing published has', needs(`web@${NO_DIGEST}`, '^1.0.0', true), `it needs ${BASE}/web@sha256:0`],
    ['a policy that is nowhere', `policies:\n  - name: p\n    ref: ${BASE}/absent\n`, 'absent'],
    ['a configuration that is nowhere', `configurations:\n  - name: c\n    ref: ${BASE}/absent\n`, 'absent'],
  ])('%s', async (_name, contract, reason) => {
    const files = serviceFiles('svc', '1.0.0', { contract });
    const text = (files['svc/pacto.yaml'] ?? '').replace(/configuration:\n {2}schema: .*\n/, '');
    workspace.write({ ...files, 'svc/pacto.yaml': text, ...serviceFiles('web', '1.0.0', { name: 'web' }) });
    const { exit, document } = await workspace.runJson('publish');
    expect(exit).toBe(1);
    expect(findSchemaErrors('publish', document)).toEqual([]);
    expect(reasonOf(document, 'orders')).toMatch(/^refused: /);
    expect(reasonOf(document, 'orders')).toContain(reason);
    expect(reasonOf(document, 'web')).toContain('held back');
    expect(isEmpty()).toBe(true);
  });

  it('the same name and version twice, and names both folders', async () => {
    workspace.write({ ...serviceFiles('one', '1.0.0'), ...serviceFiles('two', '1.0.0') });
    const { exit, document } = await workspace.runJson('publish');
    expect(exit).toBe(1);
    expect(document.results.map(({ reason }: JsonDocument) => reason)).toContain(
      'refused: orders@1.0.0 is in two folders: one and two',
    );
    expect(isEmpty()).toBe(true);
  });

  it('files beyond the limits of a bundle, and names the bundle', async () => {
    workspace.write({ ...serviceFiles('svc', '1.0.0'), 'svc/big.bin': new Uint8Array(10 * 1024 * 1024 + 1) });
    const { exit, error } = await workspace.run('publish');
    expect(exit).toBe(3);
    expect(error).toMatch(/svc.*big\.bin/s);
    expect(isEmpty()).toBe(true);
  });

  it('a policy that the contract violates', async () => {
    const policy = JSON.stringify({ required: ['metadata'] });
    const contract = 'policies:\n  - name: metadata\n    schema: policy/schema.json\n';
    workspace.write({ ...serviceFiles('svc', '1.0.0', { contract }), 'svc/policy/schema.json': policy });
    const { exit, document } = await workspace.runJson('publish');
    expect([exit, reasonOf(document, 'orders')]).toEqual([1, expect.stringContaining('metadata')]);
    expect(isEmpty()).toBe(true);
  });
});

describe('what the gate refuses', () => {
  beforeEach(async () => {
    workspace.write({
      ...serviceFiles('web', '1.0.0', { name: 'web' }),
      ...serviceFiles('svc', '1.0.0'),
      ...serviceFiles('docs', '1.0.0', { name: 'docs' }),
    });
    await workspace.run('publish');
    workspace.write({
      ...serviceFiles('svc', '1.0.1', { paths: ['/orders'] }),
      ...serviceFiles('new', '1.0.0', { name: 'new' }),
      'docs/docs/overview.md': '# Changed\n',
    });
  });

  it('holds back what would be sent, and nothing else', async () => {
    const { exit, document } = await workspace.runJson('publish');
    expect(exit).toBe(1);
    expect(findSchemaErrors('publish', document)).toEqual([]);
    const outcomes = document.results.map(({ name, action, reason = '' }: JsonDocument) => [name, action, reason]);
    expect(Object.fromEntries(outcomes.map(([name, ...rest]: string[]) => [name, rest]))).toEqual({
      docs: ['skipped', expect.stringContaining('the version was not bumped')],
      new: ['skipped', 'held back: another bundle is refused'],
      orders: ['skipped', expect.stringContaining('refused: BREAKING, not declared by 1.0.1')],
      web: ['identical', ''],
    });
  });

  it('is what the check with the same baseline refuses', async () => {
    expect(await workspace.run('publish', '--dry-run', '--baseline', 'none')).toMatchObject({ exit: 0 });
    expect(await workspace.run('publish', '--dry-run', '--baseline', 'required')).toMatchObject({ exit: 3 });
    expect(await workspace.run('publish', '--dry-run', '--baseline', '0.9.0')).toMatchObject({ exit: 3 });
  });
});

describe('publishing goes on, and warns,', () => {
  it('without an optional dependency', async () => {
    workspace.write(serviceFiles('svc', '1.0.0', { contract: needs('absent', '^1.0.0', false) }));
    const { exit, document } = await workspace.runJson('publish');
    expect(exit).toBe(0);
    expect(findSchemaErrors('publish', document)).toEqual([]);
    expect(document.warnings).toEqual([expect.stringContaining(`svc refers to ${BASE}/absent (^1.0.0)`)]);
  });
});

describe('a place on this machine that a contract refers to', () => {
  beforeEach(() => {
    const contract = 'dependencies:\n  - { ref: ../web, compatibility: ^1.0.0, required: false }\n';
    workspace.write({
      ...serviceFiles('svc', '1.0.0', { contract }),
      ...serviceFiles('web', '1.0.0', { name: 'web' }),
    });
  });

  it.each([
    ['publish', 'publish'],
    ['push', 'push', `${BASE}/orders`, '-p', 'svc'],
  ])('stops %s', async (_name, ...argv) => {
    const { exit, error } = await workspace.run(...argv);
    expect([exit, error]).toEqual([2, expect.stringContaining('refers to ../web, a place on this machine')]);
    expect(isEmpty()).toBe(true);
  });

  it('is told by a dry run', async () => {
    const { exit, document } = await workspace.runJson('publish', '--dry-run');
    expect([exit, document.warnings]).toEqual([0, [expect.stringContaining('../web')]]);
    expect(findSchemaErrors('plan', document)).toEqual([]);
  });
});

describe('a conflict', () => {
  beforeEach(async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    await workspace.run('publish');
    workspace.write({ ...serviceFiles('svc', '1.0.0', { paths: ['/orders'] }), 'svc/new.txt': 'new' });
    workspace.remove('svc/docs');
  });
  const files = { added: ['new.txt'], removed: ['docs/overview.md'], changed: ['interfaces/openapi.yaml'] };

  it.each([
    ['publish', 'publish'],
    ['push', 'push', `${BASE}/orders`, '-p', 'svc'],
  ])('of %s says which files differ', async (_name, ...argv) => {
    const { exit, document } = await workspace.runJson(...argv);
    expect(exit).toBe(4);
    expect(findSchemaErrors('publish', document)).toEqual([]);
    expect(document.results[0]).toMatchObject({ action: 'conflict', differences: files });
    expect(document.results[0].reason).toMatch(/published with other content: sha256:\w+, here sha256:\w+/);
  });

  it('shows them in text and Markdown', async () => {
    const text = await workspace.run('publish');
    expect(text.out).toContain('  ~ interfaces/openapi.yaml\n  + new.txt\n  - docs/overview.md\n');
    const markdown = await workspace.run('publish', '--output-format', 'markdown');
    expect(markdown.out).toContain('- changed: `interfaces/openapi.yaml`\n- only here: `new.txt`\n- only published: ');
  });
});

describe('floating tags', () => {
  const publish = async (version: string, ...args: string[]) => {
    workspace.write(serviceFiles('svc', version));
    return (await workspace.runJson('publish', ...args)).document.results[0];
  };
  const digestAt = async (tag: string): Promise<string> => {
    return (await workspace.runJson('pull', `${BASE}/orders:${tag}`, '-o', `copy-${tag}`)).document.digest;
  };

  it('follow the highest version, are no baselines, and never go back', async () => {
    const first = await publish('1.0.0', '--floating-tags');
    expect(first.floatingTags).toEqual(['1', '1.0', 'latest']);
    const second = await publish('1.1.0', '--floating-tags');
    expect(second.floatingTags).toEqual(['1', '1.1', 'latest']);
    const patch = await publish('1.0.1', '--floating-tags');
    expect(patch.floatingTags).toEqual(['1.0']);
    expect(await digestAt('latest')).toBe(second.digest);
    expect(await digestAt('1.0')).toBe(patch.digest);
    const { document } = await workspace.runJson('check');
    expect(document.results[0].baseline.tag).toBe('1.0.1');
  });

  it('are set by a rerun when the run that published was cut off', async () => {
    await publish('1.0.0');
    const again = await publish('1.0.0', '--floating-tags');
    expect(again).toMatchObject({ action: 'identical', floatingTags: ['1', '1.0', 'latest'] });
  });

  it('are moved only when somebody asks for it', async () => {
    expect(await publish('1.0.0')).not.toHaveProperty('floatingTags');
    await expect(digestAt('latest')).rejects.toThrow();
  });
});

describe('progress', () => {
  it('goes to standard error when asked for, one line per bundle', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    expect((await workspace.run('publish', '--dry-run', '--verbose')).error).toBe('');
    const { error, out } = await workspace.run('publish', '--verbose');
    expect(error).toBe(`pacto: published orders@1.0.0 ${BASE}/orders:1.0.0\n`);
    expect(out).not.toContain('pacto:');
  });
});
