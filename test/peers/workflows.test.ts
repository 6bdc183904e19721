import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { isOnPath } from '../../scripts/is-on-path.mjs';

const ROOT = join(import.meta.dirname, '../..');
const WORKFLOWS = ['.github/workflows', 'workflows-examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);
const ACTIONS = ['action.yml', ...readdirSync(join(ROOT, 'actions')).map((name) => `actions/${name}/action.yml`)];
const INJECTION = `
on: issues
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps: [{ run: 'echo \${{ github.event.issue.title }}' }]
`;

const scratch = mkdtempSync(join(tmpdir(), 'pacto-workflows-'));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(scratch, 'test-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What a program wrote, both streams together, and how it ended. */
function run(program: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const env = { ...process.env, ...options.env };
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: ROOT, ...options, env, encoding: 'utf8' });
  if (error) throw error;
  return { status, output: stdout + stderr };
}

function write(file: string, text: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: { readonly [name: string]: string };
}

function readYaml(file: string) {
  return parse(readFileSync(join(ROOT, file), 'utf8'));
}

function stepsOf(file: string, job: string): readonly Step[] {
  return readYaml(file).jobs[job].steps;
}

/** Runs the script of a step as the runner does, with a `gh` that writes down what it is asked to do. */
function runStep(job: string, name: string, env: { [name: string]: string }): string {
  const script = stepsOf('.github/workflows/release.yml', job).find((step) => step.name === name)?.run ?? '';
  const calls = join(folder, 'calls');
  const gh = `#!/usr/bin/env bash
echo "$*" >> '${calls}'
case "$*" in
  *matching-refs*) printf 'refs/tags/%s\\n' $TAGS ;;
  *git/ref/tags/*) [ -n "$HAS_MAJOR" ] ;;
esac
`;
  chmodSync(write('bin/gh', gh), 0o755);
  const path = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`;
  const runner = { PATH: path, RUNNER_TEMP: folder, GITHUB_REPOSITORY: 'acme/pacto', GITHUB_SHA: 'c0ffee' };
  const { status, output } = run('bash', ['-e', write('step.sh', script)], { env: { ...runner, ...env } });
  expect({ status, output }).toMatchObject({ status: 0 });
  return readFileSync(calls, 'utf8');
}

describe('a release', () => {
  const { version } = readYaml('package.json');
  const create = (tag: string): string =>
    runStep('release', 'Create the release', { GITHUB_REF_NAME: tag, TARBALL: 'x.tgz' });

  it('is made of the tag that is there, with its section of the changelog', () => {
    expect(create(`v${version}`)).toMatch(/^release create v\S+ x\.tgz --verify-tag (?!.*--prerelease)/);
    const notes = readFileSync(join(folder, 'notes.md'), 'utf8');
    expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}\n${notes}`);
    expect(notes.trim()).not.toBe('');
    expect(notes).not.toMatch(/^## /m);
  });

  it('says that it is a prerelease', () => {
    expect(create('v1.0.0-rc.1')).toContain(' --prerelease');
  });

  it.each([
    ['follows it', { pushed: 'v1.10.0', tags: 'v1.9.0 v1.10.0 v1.11.0-rc.1', major: 'v1' }, '--method PATCH'],
    ['is made by the first of its major', { pushed: 'v2.0.0', tags: 'v2.0.0', major: '' }, '--method POST'],
    ['does not go back for an older line', { pushed: 'v1.9.1', tags: 'v1.9.1 v1.10.0', major: 'v1' }, undefined],
  ])('has a major tag that %s', (_, { pushed, tags, major }, expected) => {
    const calls = runStep('major', 'Move', { GITHUB_REF_NAME: pushed, TAGS: tags, HAS_MAJOR: major });
    expect(/--method \w+/.exec(calls)?.[0]).toBe(expected);
  });
});

describe('the reusable workflow', () => {
  const { inputs } = readYaml('.github/workflows/pacto.yml').on.workflow_call;
  const own = Object.keys(readYaml('action.yml').inputs).filter((name) => name !== 'token');

  it('has the inputs of the action, but the token', () => {
    expect(Object.keys(inputs).sort()).toEqual(own.sort());
  });

  it.each(['diff', 'publish'])('hands to actions/%s every input that it knows', (name) => {
    const step = stepsOf('.github/workflows/pacto.yml', 'pacto').find(({ uses }) => uses === `$/actions/${name}`);
    const known = Object.keys(readYaml(`actions/${name}/action.yml`).inputs).filter((each) => own.includes(each));
    expect(step?.with).toEqual(Object.fromEntries(known.map((each) => [each, `\${{ inputs.${each} }}`])));
  });
});

const missing = ['zizmor', 'actionlint', 'act'].filter((program) => !isOnPath(program));
if (missing.length > 0) process.stderr.write(`workflows: not run without ${missing.join(', ')} on PATH\n`);

if (!missing.includes('zizmor')) {
  describe('zizmor', () => {
    const audit = (...files: string[]) =>
      run('zizmor', [
        '--offline',
        '--no-progress',
        '--persona',
        'pedantic',
        '--config',
        '.github/zizmor.yml',
        ...files,
      ]);

    it('finds nothing', () => {
      expect(audit('.github/dependabot.yml', ...WORKFLOWS, ...ACTIONS).output).toContain('No findings to report');
    });

    it('would find what is there', () => {
      expect(audit(write('injection.yml', INJECTION)).output).toContain('template-injection');
    });
  });
}

if (!missing.includes('actionlint')) {
  describe('actionlint', () => {
    it('finds nothing', () => {
      expect(run('actionlint', WORKFLOWS)).toEqual({ status: 0, output: '' });
    });

    it('would find what is there', () => {
      expect(run('actionlint', [write('injection.yml', INJECTION)]).output).toContain('potentially untrusted');
    });
  });
}

if (!missing.includes('act')) {
  describe('act', () => {
    // It copies the folder that it runs in to its cache, so the one must not be below the other.
    const home = join(scratch, 'home');
    const act = (...args: string[]) => run('act', args, { cwd: folder, env: { HOME: home, XDG_CACHE_HOME: home } });

    it.each(WORKFLOWS)('accepts %s', (file) => {
      expect(act('--strict', '--validate', '-W', join(ROOT, file)).status).toBe(0);
    });

    it('would refuse a job without anything to do', () => {
      const file = write('empty.yml', 'on: push\njobs: { idle: { runs-on: ubuntu-24.04, stepps: [] } }\n');
      expect(act('--strict', '--validate', '-W', file).status).toBe(1);
    });

    it('lists each area of a monorepo once', () => {
      for (const path of ['services/shop/orders', 'services/shop/carts', 'services/pay', 'docs']) {
        write(`${path}/pacto.yaml`, '');
      }
      const git = (...args: string[]) => run('git', ['-C', folder, ...args]);
      git('init', '--quiet');
      git('add', '--all');
      git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '-m', 'services');
      const file = join(ROOT, 'workflows-examples/monorepo-matrix.yml');
      const { output } = act('pull_request', '-W', file, '-j', 'list', '-P', 'ubuntu-24.04=-self-hosted');
      expect(output).toContain('areas=["services/pay","services/shop"]');
    });
  });
}
