import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CacheFolder } from '../../src/oci/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openCache = (): CacheFolder => new CacheFolder(folder, { now: Date.now });

describe('the cache folder', () => {
  const bytesOf = (index: number): Uint8Array => new TextEncoder().encode(String(index).padStart(1000, '.'));
  const packedDigest = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

  it('drops what was not used for longest when it grows too large', async () => {
    let now = Date.now() - 100_000_000;
    const files = Array.from({ length: 20 }, (_, index) => bytesOf(index));
    const filler = new CacheFolder(folder, { now: () => now });
    for (const bytes of files) await filler.content.write(packedDigest(bytes), bytes);
    for (const bytes of files) {
      now += 1000;
      await filler.content.read(packedDigest(bytes), 2000);
    }
    await filler.content.read(packedDigest(files[0] as Uint8Array), 2000);
    const small = new CacheFolder(folder, { now: () => now, maxBytes: 10_500 });
    const added = bytesOf(99);
    await small.content.write(packedDigest(added), added);
    const kept = await Promise.all([...files, added].map((bytes) => small.content.has(packedDigest(bytes))));
    expect(kept.flatMap((isKept, index) => (isKept ? [index] : []))).toEqual([0, 13, 14, 15, 16, 17, 18, 19, 20]);
  });

  it('takes parsed documents and records into account, and clears away what nobody finished', async () => {
    mkdirSync(join(folder, 'parses'));
    const old = new Date(Date.now() - 7_200_000);
    for (const name of ['one', 'two', 'three.tmp']) writeFileSync(join(folder, 'parses', name), 'x'.repeat(600));
    utimesSync(join(folder, 'parses', 'three.tmp'), old, old);
    await openCache().countWritten(1);
    expect(readdirSync(join(folder, 'parses')).sort()).toEqual(['one', 'two']);
    await new CacheFolder(folder, { now: Date.now, maxBytes: 700 }).countWritten(1);
    expect(readdirSync(join(folder, 'parses'))).toHaveLength(1);
  });

  it('serves many writers, readers and pruners at the same time', async () => {
    const caches = Array.from({ length: 8 }, () => new CacheFolder(folder, { now: Date.now, maxBytes: 20_000 }));
    const files = Array.from({ length: 60 }, (_, index) => bytesOf(index));
    await Promise.all(
      caches.flatMap((cache) =>
        files.map(async (bytes, index) => {
          await cache.content.write(packedDigest(bytes), bytes);
          if (index % 20 === 0) await cache.countWritten(64 * 1024 * 1024);
          const read = await cache.content.read(packedDigest(bytes), 2000);
          expect(read === undefined || Buffer.from(read).equals(bytes)).toBe(true);
        }),
      ),
    );
    await caches[0]?.countWritten(64 * 1024 * 1024);
    const names = readdirSync(join(folder, 'content', 'sha256'));
    expect(names.length * 1000).toBeLessThanOrEqual(20_000);
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is for nobody else to look into', async () => {
    rmSync(folder, { recursive: true });
    const { content, seen } = openCache();
    await content.write(packedDigest(bytesOf(1)), bytesOf(1));
    await seen.rememberTags({ kind: 'registry', host: 'h', repository: 'r' }, []);
    for (const name of ['', 'content', 'seen']) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });
});
