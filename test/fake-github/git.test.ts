import { describe, expect, it } from '@jest/globals';
import { startScenario } from './scenario.ts';

describe('git data', () => {
  it('has the ids that git gives', async () => {
    const { repository } = await startScenario();
    const commit = repository.commit({
      branch: 'ids',
      files: { 'a.txt': 'hello\n', 'a/b.sh': { mode: '100755', content: '' }, 'a0.txt': 'hello\n' },
    });

    const tree = repository.git.commits.get(commit)?.tree ?? '';

    // As `git write-tree` and `git hash-object` say.
    expect(tree).toBe('cfc5aa7ba7d91cf8de2ae307e0876366d3c1901a');
    expect([...repository.git.listFiles(tree)].map(([path, { mode, id }]) => `${mode} ${id} ${path}`)).toEqual([
      '100644 ce013625030ba8dba906f756967f9e9ca394464a a.txt',
      '100755 e69de29bb2d1d6434b8b29ae775ad8c2e48c5391 a/b.sh',
      '100644 ce013625030ba8dba906f756967f9e9ca394464a a0.txt',
    ]);
  });

  it('says when a tree is cut', async () => {
    const { ask, pull, github } = await startScenario({ maximumTreeEntries: 2 });

    const { body } = await ask('GET', `/git/trees/${pull.head.sha}?recursive=1`);

    expect([body.truncated, body.tree.length]).toEqual([true, 2]);
    github.assertClean();
  });

  it('gives bytes to those who ask for raw ones', async () => {
    const { github, repository } = await startScenario();
    const url = `${github.api}/repos/acme/shop/contents/README.md?ref=${repository.resolve('main')}`;

    const response = await fetch(url, {
      headers: { accept: 'application/vnd.github.raw+json', authorization: 'token workflow' },
    });

    expect(await response.text()).toBe('Shop\n');
  });
});

describe('pull requests', () => {
  it('are merged with the present tip of their base, whatever their base was', async () => {
    const { repository, pull } = await startScenario();
    const tip = repository.commit({ files: { ...repository.filesAt('main'), 'later.txt': 'later\n' } });

    const merge = repository.git.commits.get(pull.mergeCommit ?? '');

    expect(merge?.parents).toEqual([tip, pull.head.sha]);
    expect(pull.base.sha).not.toBe(tip);
    expect(Object.keys(repository.filesAt(pull.mergeCommit ?? ''))).toContain('later.txt');
    expect(repository.filesAt(pull.mergeCommit ?? '')['api/pacto.yaml']).toEqual(Buffer.from('name: store\n'));
  });

  it('are compared from where the branches parted', async () => {
    const { ask, repository, pull, github } = await startScenario();
    const parted = pull.base.sha;
    const tip = repository.commit({ files: { ...repository.filesAt('main'), 'later.txt': 'later\n' } });

    const { body } = await ask('GET', `/compare/${tip}...${pull.head.sha}`);

    expect(body).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: parted },
      files: [{ filename: 'api/pacto.yaml', status: 'modified' }],
    });
    github.assertClean();
  });
});
