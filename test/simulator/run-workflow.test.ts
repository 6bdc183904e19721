import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { type RunnerSettings, runWorkflow, type WorkflowRun } from '../support/simulator/index.ts';
import { composite, TestBed } from './action-builder.ts';

const bed = new TestBed();
afterAll(() => bed.remove());

interface Yaml {
  readonly [key: string]: unknown;
}

const say = (text: string, more: Yaml = {}) => ({ run: `echo "${text}"`, ...more });
const job = (steps: readonly Yaml[], more: Yaml = {}) => ({ 'runs-on': 'ubuntu-24.04', steps, ...more });

/** Runs a workflow of the given jobs; `head` are its other keys, `files` what else is in its repository. */
function run(
  jobs: Yaml,
  {
    head = {},
    files = {},
    ...settings
  }: Partial<RunnerSettings> & { head?: Yaml; files?: { [path: string]: string } } = {},
): Promise<WorkflowRun> {
  const root = bed.write({ '.github/workflows/it.yml': stringify({ on: 'pull_request', ...head, jobs }), ...files });
  return runWorkflow(join(root, '.github/workflows/it.yml'), bed.settings(settings));
}

const logs = (workflow: WorkflowRun) => workflow.jobs.map(({ id, steps }) => `${id}: ${steps.at(-1)?.log}`);

describe('events', () => {
  const event = (name: string, action?: string) => ({ name, payload: action === undefined ? {} : { action } });

  it.each([
    ['an event it does not name', 'push', event('pull_request', 'opened'), false],
    ['one of a list', ['push', 'pull_request'], event('push'), true],
    ['a usual type', 'pull_request', event('pull_request', 'synchronize'), true],
    ['an unusual type', { pull_request: null }, event('pull_request', 'labeled'), false],
    ['a type that it names', { pull_request: { types: ['labeled'] } }, event('pull_request', 'labeled'), true],
    [
      'the end of another workflow',
      { workflow_run: { workflows: ['X'], types: ['completed'] } },
      event('workflow_run', 'requested'),
      false,
    ],
  ])('%s', async (_, on, event, isTriggered) => {
    const workflow = await run({ a: job([say('x')]) }, { head: { on }, event });

    expect(workflow.isTriggered).toBe(isTriggered);
  });
});

describe('jobs', () => {
  it('run after those they need and read their outputs', async () => {
    const workflow = await run({
      second: job([say('${{ needs.first.result }} ${{ needs.first.outputs.text }}')], { needs: 'first' }),
      first: job([{ id: 'it', run: 'echo text=hi >> "$GITHUB_OUTPUT"' }], {
        outputs: { text: '${{ steps.it.outputs.text }}' },
      }),
    });

    expect(logs(workflow)).toEqual(['first: ', 'second: success hi']);
  });

  it('are skipped after a failure unless their condition asks for it', async () => {
    const workflow = await run({
      broken: job([{ run: 'exit 1' }]),
      next: job([say('next')], { needs: 'broken' }),
      after: job([say('after')], { needs: ['broken', 'next'], if: 'always()' }),
    });

    expect(logs(workflow).slice(1)).toEqual(['after: after']);
    expect(workflow.conclusion).toBe('failure');
  });

  it('of a matrix run once for each combination, also of one that another job made', async () => {
    const workflow = await run({
      list: job([{ id: 'it', run: `echo 'names=["a","b"]' >> "$GITHUB_OUTPUT"` }], {
        outputs: { names: '${{ steps.it.outputs.names }}' },
      }),
      each: job([say('${{ matrix.name }}${{ matrix.n }}${{ matrix.extra }}')], {
        needs: 'list',
        strategy: {
          matrix: {
            name: '${{ fromJSON(needs.list.outputs.names) }}',
            n: [1, 2],
            exclude: [{ name: 'a', n: 1 }],
            include: [
              { name: 'b', extra: '+' },
              { name: 'c', n: 9 },
            ],
          },
        },
      }),
    });

    expect(logs(workflow).slice(1)).toEqual(['each: a2', 'each: b1+', 'each: b2+', 'each: c9']);
  });

  it('lay the env of workflow, job and step over each other', async () => {
    const workflow = await run(
      { a: job([say('$A $B $C', { env: { C: 'step' } })], { env: { B: 'job', C: 'job' } }) },
      { head: { env: { A: 'workflow', B: 'workflow', C: 'workflow' } } },
    );

    expect(logs(workflow)).toEqual(['a: workflow job step']);
  });

  it('have defaults for their shell steps', async () => {
    const steps = [{ run: 'mkdir -p deep; pwd', 'working-directory': '.' }, { run: 'basename "$PWD"' }];
    const workflow = await run({ a: job(steps, { defaults: { run: { 'working-directory': 'deep' } } }) });

    expect(logs(workflow)).toEqual(['a: deep']);
  });
});

describe('permissions', () => {
  it.each([
    ['the restricted default', {}, {}, false, { contents: 'read', packages: 'read' }],
    ["the workflow's", { contents: 'read' }, undefined, false, { contents: 'read' }],
    ["the job's instead of the workflow's", {}, { 'pull-requests': 'write' }, false, { 'pull-requests': 'write' }],
    ['read at most for a fork', {}, { packages: 'write', 'id-token': 'write' }, true, { packages: 'read' }],
  ])('are %s', async (name, top, own, isFork, expected) => {
    const isDefault = name === 'the restricted default';
    const workflow = await run(
      { a: job([say('x')], isDefault || own === undefined ? {} : { permissions: own }) },
      { head: isDefault ? {} : { permissions: top }, isFork },
    );

    expect(workflow.jobs[0]?.permissions).toEqual(expected);
  });

  it('make the token that the job gets', async () => {
    const workflow = await run(
      { a: job([say("${{ github.token == 'for contents' }}")], { permissions: { contents: 'read' } }) },
      { token: (permissions) => `for ${Object.keys(permissions)}` },
    );

    expect(logs(workflow)).toEqual(['a: true']);
  });
});

describe('reusable workflows', () => {
  const called = stringify({
    on: {
      workflow_call: {
        inputs: { who: { type: 'string', default: 'nobody' }, loud: { type: 'boolean' } },
        outputs: { text: { description: 'x', value: '${{ jobs.it.outputs.text }}' } },
      },
    },
    jobs: {
      it: job([{ id: 'it', run: 'echo "text=${{ inputs.who }} ${{ inputs.loud }}" >> "$GITHUB_OUTPUT"' }], {
        outputs: { text: '${{ steps.it.outputs.text }}' },
      }),
    },
  });
  const files = { '.github/workflows/called.yml': called };
  const uses = './.github/workflows/called.yml';

  it('get inputs with their types and give outputs', async () => {
    const jobs = {
      call: { uses, with: { who: 'me' } },
      after: job([say('${{ needs.call.outputs.text }}')], { needs: 'call' }),
    };
    const workflow = await run(jobs, { files });

    expect(workflow.jobs.map(({ id }) => id)).toEqual(['call / it', 'after']);
    expect(logs(workflow).at(-1)).toBe('after: me false');
  });

  it('of another repository come from its folder', async () => {
    const actions = { 'acme/flows': bed.write(files) };
    const workflow = await run({ call: { uses: 'acme/flows/.github/workflows/called.yml@v1' } }, { actions });

    expect(workflow.jobs[0]?.outputs).toEqual({ text: 'nobody false' });
  });

  it('may not ask for more than their caller has', async () => {
    const greedy = called.replace('runs-on:', 'permissions: { packages: write }\n    runs-on:');
    const jobs = { call: { uses, permissions: { packages: 'read' } } };

    await expect(run(jobs, { files: { '.github/workflows/called.yml': greedy } })).rejects.toThrow(
      "asks for 'packages: write', but its caller has 'read'",
    );
  });

  it('get the secrets that their caller hands over, or all by inheritance', async () => {
    const secretive = called.replace('${{ inputs.loud }}', '${{ secrets.one }}${{ secrets.two }}');
    const options = { files: { '.github/workflows/called.yml': secretive }, secrets: { one: '1', two: '2' } };
    const text = async (secrets: unknown, more = {}) => {
      const workflow = await run({ call: { uses, secrets } }, { ...options, ...more });
      return workflow.jobs[0]?.steps[0]?.outputs.text;
    };

    expect(await text('inherit')).toBe('nobody 12');
    expect(await text({ two: '${{ secrets.one }}' })).toBe('nobody 1');
    expect(await text('inherit', { isFork: true })).toBe('nobody ');
  });

  it('refuse inputs that they do not declare', async () => {
    await expect(run({ call: { uses, with: { whom: 'me' } } }, { files })).rejects.toThrow('Invalid input, whom');
  });
});

it.each([
  ['bash with pipefail when the workflow says bash', { defaults: { run: { shell: 'bash' } } }, 'on'],
  ['bash without it when nobody says anything', {}, 'off'],
])('runs shell steps by %s', async (_, head, expected) => {
  const workflow = await run({ a: job([{ run: 'set -o | grep pipefail' }]) }, { head });

  expect(workflow.jobs[0]?.steps[0]?.log).toMatch(new RegExp(`^pipefail\\s+${expected}$`));
});

it('uses an action of the repository that the workflow is in by $/', async () => {
  const files = { 'mine/action.yml': composite([{ run: 'echo here', shell: 'bash' }]) };
  const workflow = await run({ a: job([{ uses: '$/mine' }]) }, { files });

  expect(logs(workflow)).toEqual(['a: here']);
});

it('gives each top-level step annotations of its own, 50 in a job at most', async () => {
  const step = { run: 'for i in $(seq 12); do echo "::error::$i"; done' };
  const workflow = await run({ a: job(Array.from({ length: 6 }, () => step)) });
  const [only] = workflow.jobs;

  expect([only?.annotations.shown.length, only?.annotations.dropped.length]).toEqual([50, 22]);
});

it('refuses a workflow that the official parser refuses', async () => {
  await expect(run({ a: job([say('x')], { 'run-on': 'x' }) })).rejects.toThrow('run-on');
});
