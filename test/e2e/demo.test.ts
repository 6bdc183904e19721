import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const golden = fileURLToPath(new URL('golden/', import.meta.url));
const demo = 'oci://ghcr.io/trianalab/pacto-demo';

/** Runs the committed program, as a user of a plain clone does. */
function pacto(...args: string[]) {
  const environment = { PATH: process.env.PATH ?? '', HOME: join(root, '.pacto/no-home') };
  const options = { cwd: root, encoding: 'utf8', env: environment } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', ...args], options);
  return { status, stdout, stderr };
}

/** Compares with a readable file; `UPDATE_GOLDEN=1` writes it. */
function expectGolden(name: string, actual: string): void {
  const file = join(golden, name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

const used = new Set(['graph.txt', 'explain.txt', 'diff-lines.txt']);
const goldenOf = (name: string): string => {
  used.add(name);
  return name;
};

let demoRun: ReturnType<typeof spawnSync>;
beforeAll(() => {
  demoRun = spawnSync(process.execPath, ['scripts/demo.mjs'], { cwd: root, encoding: 'utf8' });
});

describe('npm run demo', () => {
  it('plays every pull request with the expected verdict', () => {
    expect({ status: demoRun.status, error: demoRun.stderr }).toEqual({ status: 0, error: '' });
    expect(demoRun.stdout).toContain('Every verdict is the expected one.');
  });

  it.each(['a', 'b', 'c'])('leaves the reports of pull request (%s)', (name) => {
    for (const file of ['report.json', 'comment.md', 'report.sarif']) {
      expect(existsSync(join(root, '.pacto/demo', name, file))).toBe(true);
    }
  });

  it('blocks the dropped path with its line, why and fix', () => {
    const report = JSON.parse(readFileSync(join(root, '.pacto/demo/a/report.json'), 'utf8'));
    const failing = report.results.filter((result: { verdict: string }) => result.verdict === 'fail');
    expect(failing).toHaveLength(1);
    expect(failing[0]).toMatchObject({
      name: 'orders-service',
      version: '1.1.0',
      declared: false,
      nextVersion: '2.0.0',
    });
    const [change] = failing[0].changes;
    expect(change).toMatchObject({ rule: 'openapi/path-removed', classification: 'BREAKING' });
    expect(change.location.before.range.start.line).toBeGreaterThan(1);
    expect([change.why, change.fix]).not.toContain(undefined);
  });
});

describe('the seed, after the demo', () => {
  it('graph is the same byte for byte', () => {
    const { status, stdout } = pacto('graph', `${demo}/pacto-demo`);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(golden, 'graph.txt'), 'utf8'));
  });

  it('explain is the same byte for byte', () => {
    const { status, stdout } = pacto('explain', `${demo}/payments-service:2.0.0`);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(golden, 'explain.txt'), 'utf8'));
  });

  it('diff of the breaking version has every line of the seed and exits 1', () => {
    const { status, stdout } = pacto('diff', `${demo}/payments-service:1.2.0`, `${demo}/payments-service:2.0.0`);
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Classification: BREAKING');
    for (const line of readFileSync(join(golden, 'diff-lines.txt'), 'utf8').split('\n')) {
      if (line !== '') expect(lines).toContain(line);
    }
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}\[BREAKING\] schema\.required\[WEBHOOK_SECRET\] \(added\)/),
    );
    for (const channel of ['payment.completed', 'payment.failed']) {
      expect(lines).toContainEqual(expect.stringContaining(`[BREAKING] asyncapi.channels[${channel}] (removed)`));
    }
    expectGolden(goldenOf('diff-1.2.0-2.0.0.txt'), stdout);
  });

  it.each([
    ['1.0.0', '1.1.0'],
    ['1.1.0', '1.2.0'],
  ])('diff of payments-service %s to %s exits 0', (before, after) => {
    const { status, stdout } = pacto('diff', `${demo}/payments-service:${before}`, `${demo}/payments-service:${after}`);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Classification: NON_BREAKING\n/);
    expectGolden(goldenOf(`diff-${before}-${after}.txt`), stdout);
  });

  it('validate of a published contract', () => {
    const { status, stdout } = pacto('validate', `${demo}/auth-service`);
    expect(status).toBe(0);
    expectGolden(goldenOf('validate-auth-service.txt'), stdout);
  });

  it('explain of another service', () => {
    const { status, stdout } = pacto('explain', `${demo}/orders-service:1.1.0`);
    expect(status).toBe(0);
    expectGolden(goldenOf('explain-orders-service.txt'), stdout);
  });

  it('has no golden that nothing compares with', () => {
    expect(readdirSync(golden).sort()).toEqual([...used].sort());
  });
});

describe('the committed dist', () => {
  it('is a library', async () => {
    const { packBundle, unpackBundle, validateBundle } = await import(join(root, 'dist/index.js'));
    const files = { 'pacto.yaml': 'pactoVersion: "1.0"\nservice: { name: orders, version: 1.0.0 }\n' };
    expect(validateBundle(files)).toMatchObject({ valid: true, findings: [] });
    const { bytes } = packBundle(files);
    expect(new TextDecoder().decode(unpackBundle(bytes).files['pacto.yaml'])).toBe(files['pacto.yaml']);
  });

  it('has no file that another build would not have', () => {
    expect(readdirSync(join(root, 'dist')).sort()).toEqual([
      'action',
      'cli',
      'front-end',
      'index.js',
      'main',
      'package.json',
      'types',
    ]);
  });
});
