import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTokens, readWords } from '../../report/markdown-reader.ts';
import { workflowRunEvent } from '../../support/event-payloads/index.ts';
import type { PullRequest } from '../../support/fake-github/index.ts';
import type { WorkflowRun } from '../../support/simulator/index.ts';
import { openapi, service } from './contracts.ts';
import { pactoStep, remarks, summaryOf, textOf, World } from './world.ts';

const CHECK = 'workflows-examples/pull-request.yml';
const COMMENT = 'workflows-examples/fork-comment.yml';

let world: World;
let pull: PullRequest;
/** Other pull requests, one of the same fork, which nobody may comment on here. */
let others: PullRequest[];
let lastRun = '';
/** What the first run handed over: a report that fails, which has the most to say. */
let failing: HandOff;

beforeAll(async () => {
  world = await World.open();
  await world.release(service('orders', '1.0.0', ['/orders', '/carts']));
  others = [world.stage.propose('own', { 'README.md': '# Own\n' })];
  pull = world.proposeFromFork({ 'orders/openapi.yaml': openapi('/orders') });
  others.push(world.proposeFromFork({ 'README.md': '# Fork\n' }, 'patch-2'));
});
afterAll(() => {
  world.stage.github.assertClean();
  return world.close();
});

/** What the workflow for pull requests does on one of a fork. */
async function check(): Promise<WorkflowRun> {
  const event = world.pullEvent(pull);
  lastRun = event.env.GITHUB_RUN_ID ?? '';
  return await world.run(CHECK, event, { isFork: true });
}

/** What the second workflow does when a run on the head of the pull request is complete. */
async function comment(run: string, headSha = pull.head.sha): Promise<WorkflowRun> {
  const { github, repository } = world.stage;
  const done = repository.addWorkflowRun({
    id: Number(run),
    event: 'pull_request',
    headBranch: pull.head.ref,
    headSha,
    headRepository: pull.head.repository,
    actor: pull.author,
  });
  world.takeWrites();
  return await world.run(COMMENT, workflowRunEvent(github, repository, done));
}

const handOver = (run: string) => readdirSync(join(world.artifacts, run));
const commentsElsewhere = () => others.flatMap((other) => world.stage.comments(other));

describe('a pull request from a fork', () => {
  it('is judged without a single write, and hands its report over', async () => {
    world.takeWrites();
    const run = await check();

    expect(run.conclusion).toBe('failure');
    expect(world.takeWrites()).toEqual([]);
    expect(summaryOf(run)).toContain('API path /carts removed');
    expect(summaryOf(run)).toContain('GitHub lets workflows of pull requests from forks only read');
    expect(remarks(run)).toContainEqual(expect.stringMatching(/^error orders\/openapi\.yaml:3 .*\/carts/));
    expect(handOver(lastRun)).toEqual([expect.stringMatching(/^pacto-report-[0-9a-f]{12}$/)]);
    const file = join(world.artifacts, lastRun, handOver(lastRun)[0] ?? '', 'hand-off.json');
    failing = { ...JSON.parse(readFileSync(file, 'utf8')), commentKey: 'abcdefabcdef' };
  });

  it('gets one comment by the second workflow, on the right pull request', async () => {
    const run = await comment(lastRun);

    expect(run.conclusion).toBe('success');
    expect(world.stage.comments(pull)).toEqual([expect.stringContaining('API path /carts removed')]);
    expect(world.stage.comments(pull)[0]).toContain(
      `https://github.com/contributor/Shop/blob/${pull.head.sha}/orders/openapi.yaml#L3`,
    );
    expect(commentsElsewhere()).toEqual([]);
  });

  it('has it updated by the next run', async () => {
    world.change(pull, service('orders', '2.0.0', ['/orders']));
    const checked = await check();
    await comment(lastRun);

    expect(checked.conclusion).toBe('success');
    expect(world.stage.comments(pull)).toEqual([expect.stringContaining('✅')]);
    expect(world.takeWrites()).toEqual([expect.stringMatching(/^PATCH .*comments/)]);
  });

  it('keeps it as it is when nothing is new', async () => {
    world.change(pull, { 'README.md': '# Shop of a fork\n' });
    await check();
    const run = await comment(lastRun);

    expect(run.conclusion).toBe('success');
    expect(world.takeWrites()).toEqual([]);
    expect(world.stage.comments(pull)).toHaveLength(1);
  });
});

const TEXT = '<img src=x onerror=alert(1)> @acme/all ![x](https://evil.example/x.png) #1 | a\n# b\n<!-- pacto:0 0 -->';
/** Words that mean something to whoever reads a report. */
const WORDS =
  /^(pass|fail|neutral|[A-Z_]*BREAKING|changed|added|removed|modified|error|warning|info|after|before|emit|accept)$/;

/** The same JSON with every text that is free to be anything made hostile. */
function poison(value: unknown): unknown {
  if (typeof value === 'string') return WORDS.test(value) ? value : TEXT;
  if (Array.isArray(value)) return value.map(poison);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, poison(entry)]));
}

interface HandOff {
  [key: string]: unknown;
  report: { [key: string]: unknown; results: { [key: string]: unknown }[] };
}

/** Writes the hand-off of another run, and gives that run. */
function plant(content: (genuine: HandOff) => unknown): string {
  const run = String(world.stage.github.clock.nextId());
  const folder = join(world.artifacts, run, 'pacto-report-abcdefabcdef');
  const made = content(failing);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'hand-off.json'), typeof made === 'string' ? made : JSON.stringify(made));
  return run;
}

describe('a report that means no good', () => {
  const CRASH = /This is a bug|Unhandled|TypeError|RangeError|^\s+at .+:\d+:\d+\)?$/m;
  let before: string[];

  beforeAll(() => {
    before = world.stage.comments(pull);
  });

  const expectRefusal = async (planted: string, message: RegExp) => {
    const run = await comment(planted);

    expect(pactoStep(run).conclusion).toBe('failure');
    expect(remarks(run)).toEqual([expect.stringMatching(message)]);
    expect(textOf(run)).not.toMatch(CRASH);
    expect(world.takeWrites()).toEqual([]);
  };

  it.each<[string, RegExp, (genuine: HandOff) => unknown]>([
    ['is of a schema nobody knows', /another release/, (genuine) => ({ ...genuine, schemaVersion: 2 })],
    ['is no JSON', /the report cannot be used/, () => '{"schemaVersion": 1, '],
    ['is no map', /another release/, () => '[1]'],
    ['is 20 MB long', /16 MiB/, (genuine) => ({ ...genuine, more: 'x'.repeat(20_000_000) })],
    ['has a key that is a path', /it has no key/, (genuine) => ({ ...genuine, commentKey: '../../../x' })],
    ['has a key that is a prototype', /it has no key/, (genuine) => ({ ...genuine, commentKey: '__proto__' })],
    ['has a key that is a list', /it has no key/, (genuine) => ({ ...genuine, commentKey: ['abcdefabcdef'] })],
    ['has no report', /the report cannot be used: report is no map/, ({ report: _, ...genuine }) => genuine],
    [
      'has a verdict that every object has',
      /report\.verdict is none of/,
      (genuine) => ({ ...genuine, report: { ...genuine.report, verdict: 'constructor' } }),
    ],
    [
      'hides its verdict in the prototype',
      /the report cannot be used/,
      (genuine) =>
        `{"schemaVersion":1,"commentKey":"abcdefabcdef","folder":"","report":{"__proto__":${JSON.stringify(genuine.report)}}}`,
    ],
    [
      'nests deeper than anybody can follow',
      /the report cannot be used/,
      (genuine) => {
        const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
        return JSON.stringify(genuine).replace('"results":[', `"results":[${deep},`);
      },
    ],
  ])('is refused when it %s', async (_, message, content) => {
    await expectRefusal(plant(content), message);
  });

  it('is refused when it is a link to a file of the runner', async () => {
    const run = plant(() => '{}');
    const file = join(world.artifacts, run, 'pacto-report-abcdefabcdef', 'hand-off.json');
    rmSync(file);
    symlinkSync('/etc/passwd', file);
    await expectRefusal(run, /no file of at most/);
  });

  it('is refused when there is something else in its place', async () => {
    const run = plant(() => '{}');
    const folder = join(world.artifacts, run, 'pacto-report-abcdefabcdef');
    rmSync(join(folder, 'hand-off.json'));
    writeFileSync(join(folder, 'comment.md'), '# Merge me\n');
    await expectRefusal(run, /hand-off\.json is not in the report directory/);
  });

  it('is of no use for a commit that is no longer the head', async () => {
    const parent = world.stage.repository.git.commits.get(pull.head.sha)?.parents[0];
    const run = await comment(
      plant((genuine) => genuine),
      parent,
    );

    expect(run.conclusion).toBe('success');
    expect(remarks(run)).toEqual([
      expect.stringMatching(/^notice Nothing is posted: no open pull request has the head/),
    ]);
    expect(world.takeWrites()).toEqual([]);
  });

  it('comments on no other pull request that it names', async () => {
    const [own] = others;
    const { number, head } = own ?? pull;
    const named = { number, pullRequest: number, pull_request: { number }, headSha: head.sha, repository: 'evil/shop' };
    await comment(plant((genuine) => ({ ...genuine, ...named, report: { ...genuine.report, ...named } })));

    expect(commentsElsewhere()).toEqual([]);
    expect(world.takeWrites()).toEqual([expect.stringMatching(/^POST .*comments/)]);
    expect(world.stage.comments(pull).slice(1)).toHaveLength(1);
  });

  it.each<[string, (genuine: HandOff) => unknown]>([
    ['in every text', (genuine) => ({ ...genuine, report: poison(genuine.report) })],
    ['in its folder', (genuine) => ({ ...genuine, folder: `x) ${TEXT} [y](https://evil.example` })],
    ['in a folder outside', (genuine) => ({ ...genuine, folder: 'a/../../../../etc' })],
    ['in a folder from the root', (genuine) => ({ ...genuine, folder: '/etc' })],
    [
      'in the names that every object has',
      (genuine) => {
        const [result] = genuine.report.results;
        const odd = {
          ...result,
          name: '__proto__',
          source: 'constructor',
          version: 'toString',
          nextVersion: 'valueOf',
        };
        return { ...genuine, report: { ...genuine.report, results: [odd, { ...odd, name: 'constructor' }] } };
      },
    ],
  ])('is inert %s', async (_, content) => {
    const run = await comment(plant(content));
    const texts = world.stage.comments(pull).slice(1);

    expect(textOf(run)).not.toMatch(CRASH);
    expect(texts).toHaveLength(1);
    for (const text of texts) expectInert(text);
    expect(commentsElsewhere()).toEqual([]);
  });

  it('left the comment of the genuine one alone', () => {
    expect(world.stage.comments(pull).slice(0, 1)).toEqual(before);
  });
});

/** Links lead into the repositories of the fork, elements are ours, and nobody is called. */
function expectInert(text: string): void {
  const tokens = readTokens(text);
  const links = tokens.flatMap((token) => ('href' in token ? [String(token.href)] : []));
  const elements = tokens.flatMap((token) => (token.type === 'html' ? (token.raw.match(/<[^>]*>?/g) ?? []) : []));
  expect(links.filter((url) => !url.startsWith(`https://github.com/contributor/Shop/blob/${pull.head.sha}/`))).toEqual(
    [],
  );
  expect(elements.join('')).toMatch(/^(?:<!--.*?-->|<\/?(?:details|summary|code|span)>)*$/);
  expect(tokens.filter(({ type }) => type === 'image' || type === 'def')).toEqual([]);
  expect(readWords(text)).not.toMatch(/@\w|#\d|:\/\//);
}
