import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { JobRun } from '../support/simulator/index.ts';
import { runComposite } from '../support/simulator/index.ts';
import { bash, composite, node, script, TestBed } from './action-builder.ts';

const bed = new TestBed();
afterAll(() => bed.remove());

const output = (name: string, step: string) => ({
  [name]: { description: name, value: `\${{ steps.${step}.outputs.${name} }}` },
});
const outcomes = (job: JobRun) => job.steps.map(({ outcome, conclusion }) => `${outcome} ${conclusion}`);
const environment = (job: JobRun, index = 0): { [name: string]: string } =>
  JSON.parse(job.steps[index]?.outputs.env ?? '{}');
const PRINT = "core.setOutput('env', JSON.stringify(process.env))";
const PRINT_MAIN = `import { appendFileSync } from 'node:fs';
appendFileSync(process.env.GITHUB_OUTPUT, 'env=' + JSON.stringify(process.env) + '\\n');`;

describe('inputs of a composite', () => {
  it('reach expressions with their defaults evaluated, and an input that nobody gave is empty', async () => {
    const job = await bed.run([script(PRINT, { env: { ALL: '${{ toJSON(inputs) }}' } })], {
      head: {
        inputs: {
          token: { description: 'token', default: '${{ github.token }}' },
          given: { description: 'given', default: 'not this' },
          missing: { description: 'missing' },
        },
      },
      with: { given: 'this' },
      settings: { token: 'token of the test' },
    });

    expect(JSON.parse(environment(job).ALL ?? '')).toEqual({
      token: 'token of the test',
      given: 'this',
      missing: '',
    });
  });

  it('are not given to the steps inside as INPUT_ variables', async () => {
    const head = { inputs: { secretive: { description: 'x', default: 'y' } } };
    const job = await bed.run([bash('env | grep -c ^INPUT_ > count || true; cat count'), script(PRINT)], { head });

    expect(job.steps[0]?.log).toBe('0');
    expect(environment(job, 1)).not.toHaveProperty('INPUT_SECRETIVE');
    expect(environment(job, 1)).toHaveProperty('INPUT_SCRIPT', PRINT);
  });

  it('that do not exist are a warning that names the valid ones', async () => {
    const job = await bed.run([bash('true')], {
      head: { inputs: { real: { description: 'x' } } },
      with: { fake: '1' },
    });

    expect(job.annotations.shown).toMatchObject([
      { level: 'warning', message: "Unexpected input(s) 'fake', valid inputs are ['real']" },
    ]);
  });

  it('are not evaluated a second time', async () => {
    const steps = [bash('echo "$TEXT"', { env: { TEXT: '${{ inputs.text }}' } })];
    const job = await bed.run(steps, {
      head: { inputs: { text: { description: 'x' } } },
      with: { text: "${{ '${{ github.token }}' }}" },
      settings: { token: 'never shown' },
    });

    expect(job.steps[0]?.log).toBe('${{ github.token }}');
  });
});

describe('the environment of a step', () => {
  const runtime = { ACTIONS_RESULTS_URL: 'http://results.localhost/', ACTIONS_CACHE_SERVICE_V2: 'True' };

  it('has the runtime token in a JavaScript action and never in a shell', async () => {
    const steps = [script(PRINT), bash('env | grep -E "^ACTIONS_" || echo none')];
    const job = await bed.run(steps, { settings: { runtime } });

    expect(environment(job)).toMatchObject({ ...runtime, ACTIONS_RUNTIME_TOKEN: expect.any(String) });
    expect(job.steps[1]?.log).toBe('none');
  });

  it('has the address for identity tokens in both, when the job may ask for them', async () => {
    const steps = [script(PRINT), bash('echo "url=$ACTIONS_ID_TOKEN_REQUEST_URL"')];
    const [without, granted] = await Promise.all([
      bed.run(steps),
      bed.run(steps, { permissions: { 'id-token': 'write' } }),
    ]);

    expect(without.steps[1]?.log).toBe('url=');
    expect(environment(without)).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
    expect(granted.steps[1]?.log).toMatch(/^url=http/);
    expect(environment(granted)).toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
  });

  it("names the composite's folder, and the repository of the nested action", async () => {
    const inner = bed.write({ 'action.yml': node(), 'main.mjs': PRINT_MAIN });
    const folder = bed.write({
      'action.yml': composite([{ uses: 'acme/inner@v3' }, bash('echo "[$GITHUB_ACTION_REPOSITORY]"')]),
    });
    const job = await runComposite({ folder }, bed.settings({ actions: { 'acme/inner': inner } }));

    expect(environment(job)).toMatchObject({
      GITHUB_ACTION_PATH: folder,
      GITHUB_ACTION_REPOSITORY: 'acme/inner',
      GITHUB_ACTION_REF: 'v3',
    });
    expect(job.steps[1]?.log).toBe('[]');
  });

  it('spells inputs of a JavaScript action in upper case, with hyphens kept', async () => {
    const inner = bed.write({
      'action.yml': node({ inputs: { 'fail-on': { description: 'x' }, 'two words': { description: 'x' } } }),
      'main.mjs': PRINT_MAIN,
    });
    const steps = [{ uses: 'acme/inner@v3', with: { 'fail-on': 'never' } }];
    const job = await bed.run(steps, { settings: { actions: { 'acme/inner@v3': inner } } });

    expect(environment(job)).toMatchObject({ 'INPUT_FAIL-ON': 'never', INPUT_TWO_WORDS: '' });
  });

  it('has nothing of the process that runs the tests', async () => {
    process.env.LEAK_OF_THE_TEST = 'yes';
    const job = await bed.run([script(PRINT)]);
    delete process.env.LEAK_OF_THE_TEST;

    expect(environment(job)).not.toHaveProperty('LEAK_OF_THE_TEST');
    expect(environment(job)).toMatchObject({ GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_REF: 'refs/pull/7/merge' });
  });

  it('may lack Node on the PATH while JavaScript actions still run', async () => {
    const steps = [bash('command -v node || echo absent; command -v git > /dev/null && echo git'), script('return 1')];
    const job = await bed.run(steps, { settings: { pathWithoutNode: true } });

    expect(job.steps[0]?.log).toBe('absent\ngit');
    expect(job.steps[1]?.outputs).toEqual({ result: '1' });
  });

  it("lays the step's env over the composite's, and GITHUB_ENV under both for later steps", async () => {
    const steps = [
      bash('echo "A=file" >> "$GITHUB_ENV"; echo "B=file" >> "$GITHUB_ENV"; echo "C=file" >> "$GITHUB_ENV"'),
      bash('echo "$A $B $C ${{ env.A }} ${{ env.B }} ${{ env.C }}"', { env: { C: 'step' } }),
    ];
    const job = await bed.run(steps, { env: { B: 'outer' } });

    expect(job.steps[1]?.log).toBe('file outer step file outer step');
  });

  it('finds programs of folders in GITHUB_PATH', async () => {
    const job = await bed.run([
      bash(
        'mkdir tools; printf "#!/bin/sh\\necho found" > tools/mine; chmod +x tools/mine; echo "$PWD/tools" >> "$GITHUB_PATH"',
      ),
      bash('mine'),
    ]);

    expect(job.steps[1]?.log).toBe('found');
  });
});

describe('conditions', () => {
  const failing = bash('exit 3', { id: 'failing' });

  it.each([
    ['no condition', undefined, 'skipped'],
    ['success()', 'success()', 'skipped'],
    ['an expression without a status function', "inputs.x == ''", 'skipped'],
    ['failure()', 'failure()', 'success'],
    ['always()', '${{ always() }}', 'success'],
    ['!cancelled()', '${{ !cancelled() }}', 'success'],
    ['cancelled()', 'cancelled()', 'skipped'],
    ['the outcome of the step', "failure() && steps.failing.outcome == 'failure'", 'success'],
  ])('after a failed step: %s', async (_, condition, expected) => {
    const step = bash('true', condition === undefined ? {} : { if: condition });
    const job = await bed.run([failing, step], { head: { inputs: { x: { description: 'x' } } } });

    expect(job.steps.map((step) => step.outcome)).toEqual(['failure', expected]);
    expect(job.conclusion).toBe('failure');
  });

  it('a step that may fail counts as a success, and its outcome tells', async () => {
    const job = await bed.run([
      { ...failing, 'continue-on-error': true },
      bash('echo "${{ steps.failing.outcome }} ${{ steps.failing.conclusion }}"'),
    ]);

    expect(job.conclusion).toBe('success');
    expect(outcomes(job)).toEqual(['failure success', 'success success']);
    expect(job.steps[1]?.log).toBe('failure success');
  });

  it('only steps that ask for it run once somebody has cancelled', async () => {
    const steps = [
      bash('true', { name: 'first' }),
      bash('true', { name: 'second' }),
      bash('true', { if: 'cancelled()' }),
      bash('true', { if: '!cancelled()' }),
      bash('true', { if: 'always()' }),
    ];
    const job = await bed.run(steps, { settings: { cancelBefore: 'second' } });

    expect(job.steps.map((step) => step.outcome)).toEqual(['success', 'skipped', 'success', 'skipped', 'success']);
    expect(job.conclusion).toBe('cancelled');
  });

  it('may ask for the files of the workspace', async () => {
    const asks = (pattern: string) => bash('true', { if: `\${{ hashFiles('${pattern}') != '' }}` });
    const steps = [
      bash('mkdir -p a/b; echo x > a/b/c.json'),
      asks('a/**'),
      asks('**/*.json'),
      asks('a/*.json'),
      asks('d/**'),
    ];
    const job = await bed.run(steps);

    expect(job.steps.slice(1).map((step) => step.outcome)).toEqual(['success', 'success', 'skipped', 'skipped']);
  });

  it('an expression that cannot be evaluated fails the step', async () => {
    const job = await bed.run([bash('true', { if: "fromJSON('') == 1" })]);

    expect(job.conclusion).toBe('failure');
    expect(job.annotations.shown[0]?.message).toContain('The template is not valid.');
  });
});

describe('outputs', () => {
  it('of a composite are there after a failed step', async () => {
    const job = await bed.run([bash('echo "verdict=fail" >> "$GITHUB_OUTPUT"; exit 1', { id: 'diff' })], {
      head: { outputs: output('verdict', 'diff') },
    });

    expect(job).toMatchObject({ conclusion: 'failure', outputs: { verdict: 'fail' } });
  });

  it('may have several lines, and an equals sign in them', async () => {
    const lines = 'printf "text<<END\\na=b\\n\\nc\\nEND\\n" >> "$GITHUB_OUTPUT"';
    const job = await bed.run([bash(lines, { id: 'it' })], { head: { outputs: output('text', 'it') } });

    expect(job.outputs).toEqual({ text: 'a=b\n\nc' });
  });

  it('that are malformed fail the step', async () => {
    const job = await bed.run([bash('echo "no assignment" >> "$GITHUB_OUTPUT"')]);

    expect(job.conclusion).toBe('failure');
    expect(job.annotations.shown.map(({ message }) => message)).toContain("Invalid format 'no assignment'");
  });

  it('of a job are capped at 1 MiB of UTF-16 together', async () => {
    const write = (length: number) => script(`core.setOutput('text', 'x'.repeat(${length}))`, { id: 'it' });
    const head = { outputs: output('text', 'it') };
    const [fitting, tooLong] = await Promise.all([
      bed.run([write(524_284)], { head }),
      bed.run([write(524_285)], { head }),
    ]);

    expect([fitting.conclusion, tooLong.conclusion]).toEqual(['success', 'failure']);
    expect(tooLong.outputs).toEqual({});
  });

  it('of a job that hold a secret are left out', async () => {
    const job = await bed.run(
      [bash('echo "text=$T" >> "$GITHUB_OUTPUT"', { id: 'it', env: { T: '${{ github.token }}' } })],
      {
        head: { outputs: output('text', 'it') },
        settings: { token: 'abc123' },
      },
    );

    expect(job.outputs).toEqual({});
    expect(job.annotations.shown[0]?.message).toBe("Skip output 'text' since it may contain secret.");
  });
});

describe('annotations', () => {
  it('have file, lines, columns and title, with escapes undone', async () => {
    const command = '::error file=a.yaml,line=3,endLine=4,col=5,endColumn=6,title=Gone%2C really%3A::one%0Atwo 100%25';
    const job = await bed.run([bash(`echo "${command}"`)]);

    expect(job.annotations.shown).toEqual([
      {
        level: 'error',
        message: 'one\ntwo 100%',
        title: 'Gone, really:',
        file: 'a.yaml',
        line: 3,
        endLine: 4,
        col: 5,
        endColumn: 6,
        step: 'Run example/action@v1',
      },
    ]);
  });

  it('of all steps of a composite share 10 of each level', async () => {
    const many = (level: string) => bash(`for i in $(seq 8); do echo "::${level}::$i"; done`);
    const job = await bed.run([many('error'), many('error'), many('notice'), many('warning')]);
    const count = (list: JobRun['annotations']['shown'], level: string) =>
      list.filter((annotation) => annotation.level === level).length;

    expect(['error', 'warning', 'notice'].map((level) => count(job.annotations.shown, level))).toEqual([10, 8, 8]);
    expect(count(job.annotations.dropped, 'error')).toBe(6);
  });

  it('are cut at 4,096 characters', async () => {
    const job = await bed.run([script("core.notice('x'.repeat(5000))")]);

    expect(job.annotations.shown[0]?.message).toHaveLength(4096);
  });

  it('are not read while commands are stopped', async () => {
    const job = await bed.run([
      bash('echo "::stop-commands::t"; echo "::error::no"; echo "::t::"; echo "::error::yes"'),
    ]);

    expect(job.annotations.shown.map(({ message }) => message)).toEqual(['yes']);
    expect(job.steps[0]?.log).toContain('::error::no');
  });

  it('of the runner itself say which code a shell ended with', async () => {
    const job = await bed.run([bash('exit 7')]);

    expect(job.annotations.shown).toMatchObject([{ level: 'error', message: 'Process completed with exit code 7.' }]);
  });
});

describe('secrets', () => {
  it.each([
    ['itself', 'echo "$T"', '***'],
    ['as JSON', `printf '%s' "$T" | sed 's/"/\\\\"/g'; echo`, '***'],
    ['in Base64', 'printf "%s" "$T" | base64', '***'],
    ['in an address', 'echo "a%22b%20c"', '***'],
  ])('are hidden in the log: %s', async (_, command, expected) => {
    const job = await bed.run([bash(command, { env: { T: '${{ github.token }}' } })], { settings: { token: 'a"b c' } });

    expect(job.steps[0]?.log).toBe(expected);
  });

  it('that a step adds are hidden from then on, in annotations and summaries too', async () => {
    const job = await bed.run([
      bash('echo "::add-mask::pass"; echo pass; echo "::notice::my pass"; echo "my pass" >> "$GITHUB_STEP_SUMMARY"'),
    ]);

    expect(job.steps[0]?.log).toBe('***\n##[notice]my ***');
    expect(job.annotations.shown[0]?.message).toBe('my ***');
    expect(job.summaries).toEqual(['my ***\n']);
  });
});

describe('the job summary', () => {
  it('is one for every step that wrote something', async () => {
    const write = (text: string) => bash(`echo ${text} >> "$GITHUB_STEP_SUMMARY"`);
    const job = await bed.run([write('one'), bash('true'), write('two')]);

    expect(job.summaries).toEqual(['one\n', 'two\n']);
  });

  it('is dropped over 1 MiB, with an error that leaves the step green', async () => {
    const write = (bytes: number) => bash(`head -c ${bytes} /dev/zero | tr '\\0' x >> "$GITHUB_STEP_SUMMARY"`);
    const [fitting, tooLong] = await Promise.all([bed.run([write(1_048_576)]), bed.run([write(1_048_577)])]);

    expect(fitting.summaries[0]).toHaveLength(1_048_576);
    expect(tooLong).toMatchObject({ conclusion: 'success', summaries: [] });
    expect(tooLong.annotations.shown[0]?.message).toContain('supports content up to a size of 1024k, got 1025k');
  });
});

describe('actions/github-script', () => {
  it('imports a module next to the composite and awaits it', async () => {
    const folder = bed.write({
      'action.yml': composite([
        script(`const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { run } = await import(pathToFileURL(join(process.env.GITHUB_ACTION_PATH, 'lib.mjs')).href);
return run();`),
      ]),
      'lib.mjs': 'export const run = async () => ({ at: import.meta.url });',
    });
    const job = await runComposite({ folder }, bed.settings());

    expect(JSON.parse(job.steps[0]?.outputs.result ?? '')).toEqual({ at: pathToFileURL(join(folder, 'lib.mjs')).href });
  });

  it('fails with an annotation when the script throws', async () => {
    const job = await bed.run([script("throw new Error('no such thing')")]);

    expect(job.conclusion).toBe('failure');
    expect(job.annotations.shown.at(-1)?.message).toBe('Unhandled error: Error: no such thing');
  });
});

describe('what the simulator refuses', () => {
  it.each([
    ['an action that it does not know', [{ uses: 'acme/unknown@v1' }], /Unable to resolve action acme\/unknown@v1/],
    ['a shell step of a composite without a shell', [{ run: 'true' }], /shell/],
    ['a key that actions do not have', [{ run: 'true', shell: 'bash', timeout: 3 }], /timeout/],
  ])('%s', async (_, steps, message) => {
    await expect(bed.run(steps)).rejects.toThrow(message);
  });
});

it('ends a step that takes too long', async () => {
  const job = await bed.run([bash('sleep 60')], { settings: { stepTimeoutMs: 200 } });

  expect(job.conclusion).toBe('failure');
});

it('runs composites inside of composites, with a result for each', async () => {
  const inner = bed.write({
    'action.yml': composite([bash('echo "text=${{ inputs.text }}!" >> "$GITHUB_OUTPUT"', { id: 'it' })], {
      inputs: { text: { description: 'x' } },
      outputs: output('text', 'it'),
    }),
  });
  const job = await bed.run([{ id: 'inner', uses: 'acme/inner@v1', with: { text: 'hi' } }], {
    head: { outputs: output('text', 'inner') },
    settings: { actions: { 'acme/inner': inner } },
  });

  expect(job.outputs).toEqual({ text: 'hi!' });
  expect(job.steps[0]?.steps.map(({ outcome }) => outcome)).toEqual(['success']);
});
