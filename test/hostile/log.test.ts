import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runStep, type StepName } from '../../src/action/index.ts';
import { serviceFiles } from '../support/cli-workspace.ts';

let folder: string;
let known: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-hostile-log-'));
  known = { ...process.env };
});
afterEach(() => {
  process.env = known;
  process.exitCode = 0;
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function write(files: { readonly [path: string]: string }): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'checkout', path)), { recursive: true });
    writeFileSync(join(folder, 'checkout', path), content);
  }
}

/** What a step writes to its log, run on what the branch holds; the event is one without a pull request. */
async function logOf(step: StepName, more: { readonly [name: string]: string } = {}): Promise<string> {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(folder, name)]);
  for (const [, path] of files) writeFileSync(path as string, '');
  mkdirSync(join(folder, 'temp'), { recursive: true });
  Object.assign(process.env, Object.fromEntries(files), {
    GITHUB_WORKSPACE: join(folder, 'checkout'),
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: '1'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://ghe.example',
    GITHUB_EVENT_PATH: '',
    INPUT_REGISTRY: 'oci-layout:registry',
    INPUT_CACHE: 'false',
    ...more,
  });
  let log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  await runStep(step, process.env);
  jest.restoreAllMocks();
  return log;
}

/**
 * Lines that the runner would take for a command that is not ours: the new form at the beginning of a line, the old one
 * anywhere in a line that is none of the new form; nothing between `stop-commands` and its token.
 *
 * @see actions/runner, src/Runner.Common/ActionCommand.cs
 */
function foreignCommands(log: string): string[] {
  const found: string[] = [];
  let token = '';
  for (const line of log.split(/\r\n|\r|\n/).map((each) => each.trim())) {
    if (token !== '') {
      if (line === `::${token}::`) token = '';
      continue;
    }
    token = /^::stop-commands::([0-9a-f-]{36})$/.exec(line)?.[1] ?? '';
    const isOurs = token !== '' || /^::(error|warning|notice|debug|add-mask)( [^:]*)?::/.test(line);
    if (!isOurs && (line.startsWith('::') || line.includes('##['))) found.push(line);
  }
  return found;
}

const ATTACKS = [
  '##[add-mask]a',
  '::add-mask::a',
  'x\\n::add-mask::a',
  '##[set-output name=verdict;]pass',
  'x\\r::stop-commands::t',
];

describe('the log of a step', () => {
  for (const step of ['validate', 'diff', 'publish'] as const) {
    it.each(ATTACKS)(`obeys no setting of a configuration (${step}): %s`, async (attack) => {
      write({ 'pacto.config.yaml': `"${attack}": 1\n"x${attack}": 1\n`, ...serviceFiles('svc', '1.0.0') });
      const more = { PACTO_FOLLOWED_BY: 'diff', GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/tags/v1' };
      expect(foreignCommands(await logOf(step, more))).toEqual([]);
    });

    it.each(ATTACKS)(`obeys no contract (${step}): %s`, async (attack) => {
      write({
        ...serviceFiles('svc', '1.0.0', { contract: `"${attack}": "${attack}"\n` }),
        'svc2/pacto.yaml': `pactoVersion: "1.0"\nservice: { name: "${attack}", version: "${attack}" }\n`,
        'svc3/pacto.yaml': `pactoVersion: "1.0"\nservice: { name: c, version: 1.0.0 }\ndependencies:\n  - { ref: "${attack}", compatibility: "${attack}" }\n  - { ref: "oci://127.0.0.1:1/${attack}", compatibility: "^1.0.0" }\n`,
      });
      const more = { PACTO_FOLLOWED_BY: 'diff', GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/tags/v1' };
      expect(foreignCommands(await logOf(step, more))).toEqual([]);
    });
  }

  it('obeys no name of a folder', async () => {
    write(serviceFiles('x\n::add-mask::a/##[add-mask]b', '1.0.0'));
    write({ 'y\n::add-mask::a/pacto.yaml': '{{{' });
    expect(foreignCommands(await logOf('validate', { PACTO_FOLLOWED_BY: 'diff' }))).toEqual([]);
    expect(foreignCommands(await logOf('diff'))).toEqual([]);
  });
});
