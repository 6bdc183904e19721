import { describe, expect, it } from '@jest/globals';
import { type FloatingPorts, floatingTagsOf, moveFloatingTags } from '../../src/publish/index.ts';

/** A repository: tag → version of the contract behind it. The version is the digest, too. */
class Repository {
  readonly tags: Map<string, string>;
  readonly copies: string[] = [];
  /** What happens elsewhere while a tag is written. */
  meanwhile: () => void = () => undefined;

  constructor(tags: { readonly [tag: string]: string }) {
    this.tags = new Map(Object.entries(tags));
  }

  readonly ports: FloatingPorts = {
    listTags: async () => [...this.tags.keys()],
    lookUp: async (tag) => {
      const version = this.tags.get(tag);
      if (version === undefined) return undefined;
      return version === 'no bundle' ? { digest: version } : { digest: version, version };
    },
    copyTag: async (from, to) => {
      const version = this.tags.get(from) ?? 'nothing';
      this.meanwhile();
      this.tags.set(to, version);
      this.copies.push(`${to} = ${from}`);
    },
  };
}

describe('floating tags', () => {
  it.each([
    ['1.2.3', ['1', '1.2', 'latest']],
    ['v1.2.3', ['v1', 'v1.2', 'latest']],
    ['1.2', ['1', 'latest']],
    ['1', ['latest']],
    ['2024.01.02', ['2024', '2024.01', 'latest']],
    ['1.2.3+build', ['1', '1.2', 'latest']],
    ['1.2.3-rc.1', []],
    ['latest', []],
  ])('of %s are %j', (version, expected) => {
    expect(floatingTagsOf(version)).toEqual(expected);
  });

  it.each<[name: string, tags: { [tag: string]: string }, published: string[], copies: string[]]>([
    ['follow a first version', { '1.0.0': '1.0.0' }, ['1.0.0'], ['1 = 1.0.0', '1.0 = 1.0.0', 'latest = 1.0.0']],
    [
      'move forward',
      { '1.0.0': '1.0.0', '1.1.0': '1.1.0', '1': '1.0.0', '1.0': '1.0.0', latest: '1.0.0' },
      ['1.1.0'],
      ['1 = 1.1.0', '1.1 = 1.1.0', 'latest = 1.1.0'],
    ],
    [
      'do not go back to a patch of an older line',
      { '1.0.1': '1.0.1', '1.1.0': '1.1.0', '2.0.0': '2.0.0', '1': '1.1.0', latest: '2.0.0' },
      ['1.0.1'],
      ['1.0 = 1.0.1'],
    ],
    ['ignore a prerelease', { '1.0.0': '1.0.0', '1.1.0-rc.1': '1.1.0-rc.1' }, ['1.1.0-rc.1'], []],
    [
      'never follow a prerelease that is there',
      { '1.0.0': '1.0.0', '1.1.0-rc.1': '1.1.0-rc.1' },
      ['1.0.0'],
      ['1 = 1.0.0', '1.0 = 1.0.0', 'latest = 1.0.0'],
    ],
    [
      'do not trust a tag whose contract says another version',
      { '1.0.0': '1.0.0', '1.9.0': '1.0.0' },
      ['1.0.0'],
      ['1 = 1.0.0', '1.0 = 1.0.0', 'latest = 1.0.0'],
    ],
    [
      'leave a tag alone that is a version itself',
      { '1.2.0': '1.2.0', '1': '1' },
      ['1.2.0'],
      ['1.2 = 1.2.0', 'latest = 1.2.0'],
    ],
    [
      'leave a tag alone that is no bundle',
      { '1.0.0': '1.0.0', latest: 'no bundle' },
      ['1.0.0'],
      ['1 = 1.0.0', '1.0 = 1.0.0'],
    ],
    [
      'stay when the list is older than they are',
      { '1.0.0': '1.0.0', '1': '1.5.0', '1.0': '1.0.9', latest: '2.0.0' },
      ['1.0.0'],
      [],
    ],
    ['are not written again', { '1.0.0': '1.0.0', '1': '1.0.0', '1.0': '1.0.0', latest: '1.0.0' }, ['1.0.0'], []],
  ])('%s', async (_name, tags, published, copies) => {
    const repository = new Repository(tags);
    await moveFloatingTags(published, repository.ports);
    expect(repository.copies).toEqual(copies);
  });

  it('end at the highest version when another one is published in between', async () => {
    const repository = new Repository({ '1.0.0': '1.0.0' });
    repository.meanwhile = () => repository.tags.set('1.0.1', '1.0.1').set('1', '1.0.1');
    const moved = await moveFloatingTags(['1.0.0'], repository.ports);
    expect(Object.fromEntries(repository.tags)).toMatchObject({ '1': '1.0.1', '1.0': '1.0.1', latest: '1.0.1' });
    expect(moved).toContainEqual({ tag: '1', target: '1.0.1' });
  });
});
