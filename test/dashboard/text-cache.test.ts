import { describe, expect, it } from '@jest/globals';
import { TextCache } from '../../src/dashboard/text-cache.ts';

const made =
  (text: string, keep = true) =>
  async () => ({ text, keep });

describe('the cache of documents', () => {
  it('makes a document once, also for those who ask while it is being made', async () => {
    const cache = new TextCache(100);
    let count = 0;
    const make = async () => ({ text: `text ${++count}`, keep: true });
    const asked = [cache.get('a', make), cache.get('a', make)];
    expect(cache.busy).toBe(1);
    expect(await Promise.all(asked)).toEqual(['text 1', 'text 1']);
    expect(await cache.get('a', make)).toBe('text 1');
    expect(cache.busy).toBe(0);
  });

  it('forgets the document that was not asked for longest when there are too many', async () => {
    const cache = new TextCache(10);
    await cache.get('a', made('aaaaa'));
    await cache.get('b', made('bbbbb'));
    await cache.get('a', made('other'));
    await cache.get('c', made('ccccc'));
    expect(['a', 'b', 'c'].map((key) => cache.has(key))).toEqual([true, false, true]);
  });

  it('keeps nothing that is longer than all it may keep', async () => {
    const cache = new TextCache(10);
    await cache.get('a', made('aaaaa'));
    expect(await cache.get('b', made('b'.repeat(11)))).toHaveLength(11);
    expect(['a', 'b'].map((key) => cache.has(key))).toEqual([true, false]);
  });

  it('keeps neither failures, nor what there is not, nor what may be different the next time', async () => {
    const cache = new TextCache(100);
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', async () => undefined)).toBeUndefined();
    expect(await cache.get('a', made('first', false))).toBe('first');
    expect(await cache.get('a', made('second'))).toBe('second');
  });
});
