// Publishes the demo platform to the embedded registry and plays three pull requests on copies of the workspace.
// No network, no install: everything runs from the committed dist/.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../dist/main/index.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const demo = join(root, '.pacto/demo');
const orders = 'bundles/orders-service';
const DROPPED_PATH = '/orders/{id}/cancel';
const problems = [];

rmSync(demo, { recursive: true, force: true });
title('Publish the platform to oci-layout:.pacto/demo/registry');
expectExit('publishing', await pacto(root, ['publish']), 0);

await playPullRequest('a', 'orders-service 1.1.0 drops an API path, halves a limit, and keeps its version', {
  edit: (workspace) => breakOrders(join(workspace, orders, '1.1.0')),
  exit: 1,
  verdict: 'fail',
  says: [DROPPED_PATH, '2.0.0', 'This configuration was valid', 'api-gateway@1.1.0', 'frontend@1.0.0', 'team/edge'],
  lesson: `The path ${DROPPED_PATH} is gone under a version that is already published, and a configuration that worked until now, which the report shows, is refused. The check fails. It names who would pick the break up, whose they are, and the version that would be honest: 2.0.0.`,
});

await playPullRequest('b', 'the same change, as a new version 2.0.0', {
  edit: releaseMajor,
  exit: 0,
  verdict: 'pass',
  says: ['declared by 2.0.0'],
  lesson: 'The version says what happened: the break is declared, nobody picks it up unasked, the check passes.',
});
const strict = await check('b', ['--fail-on', 'breaking']);
expectExit('(b) under --fail-on breaking', strict, 1);
say('With --fail-on breaking the same pull request fails: some teams want no break at all, declared or not.');

await playPullRequest('c', 'a typo fixed in the docs of a bundle', {
  edit: (workspace) => fixTypo(join(workspace, orders, '1.1.0/docs/overview.md')),
  exit: 0,
  verdict: 'pass',
  says: ['edited'],
  lesson: 'Prose promises nothing: the check passes with a notice that the published version stays as it is.',
});

title(problems.length === 0 ? 'Every verdict is the expected one.' : 'Not every verdict is the expected one:');
for (const problem of problems) say(`- ${problem}`);
if (problems.length === 0) {
  say('Reports: .pacto/demo/{a,b,c}/{report.json,comment.md,report.sarif}');
  say('Next: node dist/cli/index.js graph oci://ghcr.io/trianalab/pacto-demo/pacto-demo');
}
process.exitCode = problems.length === 0 ? 0 : 1;

async function playPullRequest(name, what, { edit, exit, verdict, says, lesson }) {
  title(`Pull request (${name}): ${what}`);
  const workspace = join(demo, name, 'workspace');
  mkdirSync(workspace, { recursive: true });
  cpSync(join(root, 'bundles'), join(workspace, 'bundles'), { recursive: true });
  edit(workspace);
  const result = await check(name, ['--report-dir', join(demo, name)]);
  process.stdout.write(result.out);
  expectExit(`(${name})`, result, exit);
  const report = JSON.parse(readFileSync(join(demo, name, 'report.json'), 'utf8'));
  if (report.verdict !== verdict) problems.push(`(${name}) is ${report.verdict}, expected ${verdict}`);
  for (const text of says) if (!result.out.includes(text)) problems.push(`(${name}) does not say ${text}`);
  for (const file of ['comment.md', 'report.sarif']) {
    if (!existsSync(join(demo, name, file))) problems.push(`(${name}) has no ${file}`);
  }
  say(lesson);
}

function check(name, args) {
  return pacto(join(demo, name, 'workspace'), ['check', '--config', join(root, 'pacto.config.yaml'), ...args]);
}

async function pacto(workingDirectory, argv) {
  const written = { out: '', error: '' };
  const exit = await main(argv, {
    env: {},
    workingDirectory,
    now: () => new Date(),
    writeOut: (text) => {
      written.out += text;
    },
    writeError: (text) => {
      written.error += text;
    },
  });
  return { exit, ...written };
}

function expectExit(what, { exit, out, error }, expected) {
  if (exit === expected) return;
  problems.push(`${what} exits ${exit}, expected ${expected}`);
  process.stdout.write(out + error);
}

/** Cuts one path item out of the OpenAPI document: its line and everything indented below it. */
function dropPath(bundle) {
  const file = join(bundle, 'interfaces/openapi.yaml');
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.indexOf(`  ${DROPPED_PATH}:`);
  const length = lines.slice(start + 1).findIndex((line) => line !== '' && !line.startsWith('   '));
  if (start === -1 || length === -1) throw new Error(`${DROPPED_PATH} is not in the demo any more`);
  lines.splice(start, length + 1);
  writeFileSync(file, lines.join('\n'));
}

/** Nobody may reserve stock for longer than an hour any more, where two were allowed. */
function lowerLimit(bundle) {
  replaceOnce(join(bundle, 'configuration/schema.json'), '"maximum": 120', '"maximum": 60');
}

function breakOrders(bundle) {
  dropPath(bundle);
  lowerLimit(bundle);
}

function releaseMajor(workspace) {
  const bundle = join(workspace, orders, '2.0.0');
  cpSync(join(workspace, orders, '1.1.0'), bundle, { recursive: true });
  breakOrders(bundle);
  replaceOnce(join(bundle, 'pacto.yaml'), 'version: 1.1.0', 'version: 2.0.0');
}

function fixTypo(file) {
  replaceOnce(file, 'flowwing', 'flowing');
}

function replaceOnce(file, from, to) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(file, text.replace(from, to));
}

function title(text) {
  process.stdout.write(`\n== ${text}\n\n`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
