import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runStep } from '../../src/action/index.ts';
import { gitObjectId } from '../../src/app/object-id.ts';
import { serviceFiles } from '../support/cli-workspace.ts';
import { initGit } from '../support/git-folder.ts';

const [MERGE, BASE, HEAD] = ['1', '2', '3'].map((digit) => digit.repeat(40));

let folder: string;
let server: Server;
let known: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-hostile-api-'));
  known = { ...process.env };
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = known;
  process.exitCode = 0;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

function write(root: string, files: { readonly [path: string]: string }): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, root, path)), { recursive: true });
    writeFileSync(join(folder, root, path), content);
  }
}

/** GitHub as far as reading goes; some addresses answer that there were too many requests. */
async function startGitHub(base: { readonly [path: string]: string }, limited: RegExp): Promise<string> {
  const blobs = Object.entries(base).map(([path, text]) => ({ path, text, sha: gitObjectId(text, BASE as string) }));
  server = createServer((request, response) => {
    const url = request.url ?? '';
    const send = (status: number, body: unknown, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    if (limited.test(url)) return send(429, { message: 'rate limit' }, { 'retry-after': '3600' });
    if (url.includes('/git/commits/')) return send(200, { parents: [{ sha: BASE }, { sha: HEAD }] });
    if (url.includes('/git/trees/')) {
      const tree = blobs.map(({ path, sha }) => ({ path, sha, type: 'blob', mode: '100644' }));
      return send(200, { truncated: false, tree });
    }
    const blob = blobs.find(({ path, sha }) => url.includes(`/git/blobs/${sha}`) || url.includes(`/contents/${path}?`));
    if (blob !== undefined) return send(200, blob.text);
    return send(url.includes('/comments') || url.includes('/labels') ? 200 : 404, []);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Runs the Diff step for a pull request; gives whether the step failed, and its verdict. */
async function judge(
  base: { readonly [path: string]: string },
  head: { readonly [path: string]: string },
  limited: RegExp,
  registry = 'oci-layout:registry',
): Promise<{ failed: boolean; verdict: string }> {
  write('checkout', head);
  mkdirSync(join(folder, 'temp'));
  const repository = { full_name: 'acme/shop', default_branch: 'main' };
  const side = (sha: string | undefined, ref: string) => ({ sha, ref, repo: repository });
  const payload = {
    repository,
    pull_request: { number: 7, labels: [], base: side(BASE, 'main'), head: side(HEAD, 'topic') },
  };
  write('.', { 'event.json': JSON.stringify(payload), output: '', summary: '' });
  const output = join(folder, 'output');
  Object.assign(process.env, {
    GITHUB_API_URL: await startGitHub(base, limited),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_WORKSPACE: join(folder, 'checkout'),
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: MERGE,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SERVER_URL: 'https://ghe.example',
    INPUT_TOKEN: 'ghs_test',
    INPUT_REGISTRY: registry,
    INPUT_CACHE: 'false',
    INPUT_COMMENT: 'never',
    INPUT_ANNOTATIONS: 'none',
  });
  await runStep('diff', process.env);
  const verdict = /^verdict<<(\S+)\n(.*)\n\1$/m.exec(readFileSync(output, 'utf8'))?.[2] ?? '';
  return { failed: process.exitCode === 1, verdict };
}

const mail = serviceFiles('mail', '1.0.0', { name: 'mail' });
const orders = serviceFiles('orders', '1.0.0', { name: 'orders' });

describe('a pull request that removes a service', () => {
  it('fails', async () => {
    expect(await judge({ ...mail, ...orders }, mail, /nothing/)).toEqual({ failed: true, verdict: 'fail' });
  });

  it.each(['blobs', 'trees'])('does not pass because GitHub answers too many requests for %s', async (what) => {
    expect((await judge({ ...mail, ...orders }, mail, new RegExp(`/git/${what}/`))).failed).toBe(true);
  });
});

describe('a pull request that publishes its own baselines', () => {
  it('is not compared with them because GitHub answers too many requests for the configuration', async () => {
    const base = { 'pacto.config.yaml': 'registry: oci-layout:registry\n', ...orders };
    const head = { 'pacto.config.yaml': 'registry: oci-layout:mine\n', ...orders };
    const { failed } = await judge(base, head, /\/git\/trees\//, '');
    expect(failed).toBe(true);
  });
});

describe('a working copy below the workspace', () => {
  it('has the base that GitHub shows from the root of the repository', async () => {
    // actions/checkout with path: src, and working-directory: src.
    process.env['INPUT_WORKING-DIRECTORY'] = 'src';
    const head = Object.fromEntries(Object.entries(mail).map(([path, text]) => [`src/${path}`, text]));
    write('checkout', head);
    initGit(join(folder, 'checkout/src'));
    expect((await judge({ ...mail, ...orders }, head, /nothing/)).failed).toBe(true);
  });
});
