import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiRevision } from '../../src/github/index.ts';
import { LoopbackGitHub, type Reply } from './loopback-github.ts';

const COMMIT = 'c'.repeat(40);
const id = (digit: string): string => digit.repeat(40);
const TREE = [
  { path: 'pacto.config.yaml', mode: '100644', type: 'blob', sha: id('1') },
  { path: 'apps', mode: '040000', type: 'tree', sha: id('2') },
  { path: 'apps/pacto.yaml', mode: '100644', type: 'blob', sha: id('3') },
  { path: 'apps/run.sh', mode: '100755', type: 'blob', sha: id('4') },
  { path: 'apps/link', mode: '120000', type: 'blob', sha: id('5') },
  { path: 'apps/module', mode: '160000', type: 'commit', sha: id('6') },
  { path: 'apps-old/pacto.yaml', mode: '100644', type: 'blob', sha: id('7') },
];
const CUT_OFF = { json: { truncated: true, tree: [] } };
const BYTES = Buffer.from([0, 255, 128, 10, 13]);

let github: LoopbackGitHub;
let tree: Reply;
beforeEach(async () => {
  tree = { json: { sha: COMMIT, truncated: false, tree: TREE } };
  github = await LoopbackGitHub.start(({ path }) => {
    if (path.includes('/git/trees/')) return tree;
    return path.endsWith('missing') ? 404 : { raw: BYTES };
  });
});
afterEach(() => github.stop());

const revision = (folder = '') =>
  new ApiRevision(github.api(), { repository: { owner: 'acme', name: 'shop' }, commit: COMMIT, folder });

describe('a commit behind the API', () => {
  it('lists its files without folders, links and submodules', async () => {
    expect([...((await revision().list()) ?? [])]).toEqual([
      ['pacto.config.yaml', id('1')],
      ['apps/pacto.yaml', id('3')],
      ['apps/run.sh', id('4')],
      ['apps-old/pacto.yaml', id('7')],
    ]);
    expect(github.received[0]?.query.get('recursive')).toBe('1');
  });

  it('lists paths relative to a folder', async () => {
    expect([...((await revision('apps').list()) ?? [])]).toEqual([
      ['pacto.yaml', id('3')],
      ['run.sh', id('4')],
    ]);
  });

  it('has no list when GitHub cut it off', async () => {
    tree = { json: { sha: COMMIT, truncated: true, tree: TREE } };
    await expect(revision().list()).resolves.toBeUndefined();
  });

  it('asks for the list once', async () => {
    const commit = revision();
    await Promise.all([commit.list(), commit.list()]);
    await commit.list();
    expect(github.calls).toHaveLength(1);
  });

  it('reads one file by its path where the list was cut off, byte for byte', async () => {
    tree = CUT_OFF;
    const path = 'a b/ä#?%:{x}.yaml';
    expect(Buffer.from((await revision('apps').read(path)) ?? [])).toEqual(BYTES);
    expect(github.calls.at(-1)).toBe(`GET /repos/acme/shop/contents/apps/${path}`);
    expect(github.received.at(-1)?.query.get('ref')).toBe(COMMIT);
    expect(github.received.at(-1)?.headers.accept).toBe('application/vnd.github.raw+json');
  });

  it('reads blobs once it has the list, and asks for nothing that is not in it', async () => {
    const commit = revision('apps');
    await commit.list();
    expect(Buffer.from((await commit.read('pacto.yaml')) ?? [])).toEqual(BYTES);
    await expect(commit.read('other.yaml')).resolves.toBeUndefined();
    expect(github.calls.slice(1)).toEqual([`GET /repos/acme/shop/git/blobs/${id('3')}`]);
  });

  it('has nothing where the list was cut off and GitHub knows no such file', async () => {
    tree = CUT_OFF;
    await expect(revision().read('missing')).resolves.toBeUndefined();
  });

  it('does not take a refused list or a missing blob for an absent file', async () => {
    const listed = revision();
    github.handler = ({ path }) => (path.includes('/git/trees/') ? tree : 404);
    await expect(listed.read('pacto.config.yaml')).rejects.toMatchObject({ status: 404 });
    tree = 404;
    await expect(revision().read('pacto.config.yaml')).rejects.toMatchObject({ status: 404 });
  });

  it.each(['./pacto.yaml', '../apps/pacto.yaml', 'x/../pacto.yaml'])('has one file at %j', async (path) => {
    await revision('apps').read(path);
    expect(github.calls.at(-1)).toBe(`GET /repos/acme/shop/git/blobs/${id('3')}`);
  });

  it('reads above its folder', async () => {
    await revision('apps').read('../pacto.config.yaml');
    expect(github.calls.at(-1)).toBe(`GET /repos/acme/shop/git/blobs/${id('1')}`);
  });

  describe.each(['complete', 'cut off'])('with a list that is %s', (state) => {
    beforeEach(() => {
      if (state === 'cut off') tree = CUT_OFF;
    });

    it.each(['../secret', '/a', 'a/../../b', '..'])('is not left for %j', async (path) => {
      await expect(revision().read(path)).rejects.toMatchObject({ code: 'USAGE' });
      expect(github.calls).toHaveLength(1);
    });

    it.each(['', '.', 'apps/'])('has no file at %j', async (path) => {
      await expect(revision().read(path)).resolves.toBeUndefined();
      expect(github.calls).toHaveLength(1);
    });
  });

  it.each(['apps/link', 'apps/module', 'apps/link/a'])('follows no link: %s', async (path) => {
    await expect(revision().read(path)).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('throws what GitHub refuses', async () => {
    github.handler = () => 403;
    await expect(revision().read('a')).rejects.toMatchObject({ code: 'GITHUB', status: 403 });
    await expect(revision().list()).rejects.toMatchObject({ status: 403 });
  });
});
