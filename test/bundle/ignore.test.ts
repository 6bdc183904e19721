import { describe, expect, it } from '@jest/globals';
import { applyIgnoreRules } from '../../src/bundle/index.ts';

const kept = (rules: string, paths: readonly string[]): string[] =>
  Object.keys(
    applyIgnoreRules(
      Object.fromEntries([...paths, '.pactoignore'].map((path) => [path, path === '.pactoignore' ? rules : 'x'])),
    ),
  );

describe('ignore rules', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['', ['a', 'b/c'], ['a', 'b/c']],
    ['# a\n\n   \n', ['a', '# a'], ['# a', 'a']],
    ['a', ['a', 'b/a', 'a/b', 'ab'], ['ab']],
    ['/a', ['a', 'b/a'], ['b/a']],
    ['b/a', ['a', 'b/a', 'c/b/a'], ['a', 'c/b/a']],
    ['a/', ['b/a/c', 'a/b'], []],
    ['a/', ['a', 'b'], ['a', 'b']],
    ['*.md', ['a.md', 'b/c.md', 'a.mdx'], ['a.mdx']],
    ['b/*.md', ['a.md', 'b/c.md', 'b/d/e.md'], ['a.md', 'b/d/e.md']],
    ['?.md', ['a.md', 'ab.md', '.md'], ['.md', 'ab.md']],
    ['[ab].md', ['a.md', 'b.md', 'c.md'], ['c.md']],
    ['[!ab].md', ['a.md', 'c.md'], ['a.md']],
    ['[^ab].md', ['a.md', 'c.md'], ['a.md']],
    ['[a-c].md', ['a.md', 'b.md', 'd.md'], ['d.md']],
    ['[]-]', ['-', ']', 'x'], ['x']],
    ['[[:digit:]]x', ['1x', 'ax'], ['ax']],
    ['[a', ['[a', 'a'], ['[a', 'a']],
    ['**/a', ['a', 'b/a', 'b/c/a', 'ab'], ['ab']],
    ['a/**', ['a/b', 'a/c/d', 'b/a/c'], ['b/a/c']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/bc', 'b'], ['a/bc', 'b']],
    ['a**b', ['ab', 'axyb', 'a/b'], ['a/b']],
    ['**', ['a', 'b/c'], []],
    ['*', ['a', 'b/c', 'pacto.yaml'], ['pacto.yaml']],
    ['*\n!a', ['a', 'b', 'c/a'], ['a']],
    ['*.md\n!keep.md', ['a.md', 'keep.md', 'b/keep.md'], ['b/keep.md', 'keep.md']],
    ['!a\na', ['a'], []],
    ['docs/\n!docs/a', ['docs/a', 'docs/b'], []],
    ['docs/*\n!docs/a', ['docs/a', 'docs/b'], ['docs/a']],
    ['\\#a\n\\!b', ['#a', '!b', 'a'], ['a']],
    ['a\\*', ['a*', 'ab'], ['ab']],
    ['a   ', ['a', 'a   '], ['a   ']],
    ['a\\ ', ['a', 'a '], ['a']],
    ['a\\', ['a', 'a\\'], ['a', 'a\\']],
    ['a\r\nb\r\n', ['a', 'b', 'c'], ['c']],
    ['\ufeffa', ['a', 'b'], ['b']],
    ['/', ['a'], ['a']],
    ['!', ['a'], ['a']],
    ['ä?', ['äö', 'ä😀', 'ab'], ['ab']],
    ['__proto__', ['__proto__', 'a'], ['a']],
  ])('%j', (rules, paths, expected) => {
    expect(kept(rules, paths)).toEqual(expected);
  });

  it.each(['', '!.git\n!.git/**\n!.pactoignore\n!.DS_Store', '!*'])(
    'always leave out what is never part of a bundle (%j)',
    (rules) => {
      const paths = [
        '.git/config',
        'a/.git/HEAD',
        '.DS_Store',
        'a/.DS_Store',
        'a/.pactoignore',
        '.gitignore',
        '.git.md',
      ];
      expect(kept(rules, paths)).toEqual(['.git.md', '.gitignore']);
    },
  );

  it.each(['pacto.yaml', '*', '/pacto.yaml', '*.yaml', '**'])('never leave out the contract (%j)', (rules) => {
    expect(kept(rules, ['pacto.yaml', 'a/pacto.yaml'])).toContain('pacto.yaml');
  });

  it('leave out a pacto.yaml that is not the contract', () => {
    expect(kept('pacto.yaml', ['pacto.yaml', 'a/pacto.yaml'])).toEqual(['pacto.yaml']);
  });

  it.each([
    ['many stars', `${'*a'.repeat(30_000)}b`, 'a'.repeat(5000)],
    ['many folders', `${'**/a/'.repeat(10_000)}b`, `${'a/'.repeat(20_000)}c`],
  ])('take no exponential time for %s', (_, rules, path) => {
    const start = performance.now();
    kept(rules, [path]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each([
    ['64 KiB', 'a'.repeat(64 * 1024 + 1)],
    ['2,000 patterns', 'a\n'.repeat(2001)],
  ])('have a limit of %s', (_, rules) => {
    expect(() => kept(rules, [])).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});
