import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Job } from '../../src/action/job.ts';
import { runComment } from '../../src/action/steps/comment.ts';
import type { ApiRequest } from '../../src/github/index.ts';

const HEAD = '2'.repeat(40);
const fork = { owner: 'mallory', name: 'shop' };
const place = { file: 'pacto.yaml', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } };
const change = {
  rule: 'x/y',
  path: 'p',
  type: 'removed',
  classification: 'BREAKING',
  reason: 'r',
  fingerprint: 'f',
  location: { after: place },
};
const result = {
  source: 'svc',
  name: 'orders',
  version: '1.0.0',
  status: 'changed',
  baseline: null,
  verdict: 'fail',
  headline: 'h',
  classification: 'BREAKING',
  declared: false,
  nextVersion: '2.0.0',
  changes: [change],
  sbomChanges: [],
  findings: [],
};
const report = { verdict: 'fail', classification: 'BREAKING', headline: 'h', results: [result], findings: [] };

let folder: string;
let posted: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-hostile-hand-off-'));
  posted = [];
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** What is posted for a report that a fork handed over. */
async function post(handOff: string): Promise<string[]> {
  writeFileSync(join(folder, 'hand-off.json'), handOff);
  const answer = ({ route, body }: ApiRequest): unknown => {
    if (route.startsWith('POST')) posted.push((body as { body: string }).body);
    return { id: 1, user: { login: 'github-actions[bot]' }, body: posted.at(-1), html_url: 'https://github.com/x' };
  };
  const head = { sha: HEAD, repo: { full_name: 'mallory/shop' } };
  const api = {
    list: async ({ route }: ApiRequest) => (route.endsWith('/pulls') ? [{ number: 7, head }] : []),
    request: async (request: ApiRequest) => answer(request),
    requestOnce: async (request: ApiRequest) => answer(request),
  };
  const workflowRun = { id: 1, headSha: HEAD, headBranch: 'b', headRepository: fork, event: 'pull_request' };
  const event = {
    name: 'workflow_run',
    serverUrl: 'https://github.com',
    repository: { owner: 'acme', name: 'shop' },
    sha: HEAD,
    runUrl: 'https://github.com/acme/shop/actions/runs/1',
    workflowRun,
  };
  await runComment({ api, event, env: {}, inputs: { reportDir: folder }, workingDirectory: folder } as unknown as Job);
  return posted;
}

const handOff = (more: object, of: object = report): string =>
  JSON.stringify({ schemaVersion: 1, commentKey: '0123456789ab', folder: '', report: of, ...more });
const withResult = (more: object): object => ({ ...report, results: [{ ...result, ...more }] });

describe('a report that a fork handed over', () => {
  it('is posted', async () => {
    expect(await post(handOff({}))).toHaveLength(1);
  });

  it('breaks nothing with half characters in the name of the folder', async () => {
    expect(await post(handOff({ folder: 'a\ud800b' }))).toHaveLength(1);
  });

  it.each(['source', 'name', 'version', 'headline', 'nextVersion'])(
    'breaks nothing with half characters in %s',
    async (key) => {
      expect(await post(handOff({}, withResult({ [key]: '\ud800/\udc00' })))).toHaveLength(1);
    },
  );

  it.each(['../../../../mallory/phish', 'a/../../../../../../mallory/phish', './../..', '//evil.example/x', '/etc'])(
    'links to nothing but files of the commit: %s',
    async (source) => {
      const [body = ''] = await post(handOff({}, withResult({ source })));
      const urls = [...body.matchAll(/\]\((https?:[^)]*)\)/g)].map(([, url = '']) => new URL(url));
      const outside = urls.filter(({ href }) => !href.startsWith(`https://github.com/mallory/shop/blob/${HEAD}/`));
      expect(outside.map(String)).toEqual([]);
    },
  );

  it('breaks nothing with a value that is nested deeper than a program can write', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const text = handOff({}, withResult({ changes: [{ ...change, before: 'DEEP' }] })).replace('"DEEP"', deep);
    const error = await post(text).then(
      () => '',
      (thrown: Error) => thrown.name,
    );
    expect(error).not.toBe('RangeError');
  });
});
