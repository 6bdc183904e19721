import type { CacheEntries } from './cache-entries.ts';
import { type CacheReply, type CacheRequest, jsonReply } from './cache-reply.ts';

const ROOT = '/_apis/artifactcache/';

/** Answers a call of version 1, which GitHub Enterprise Server has. */
export function answerFirst(request: CacheRequest, entries: CacheEntries): CacheReply {
  const { pathname, searchParams, origin } = request.url;
  const path = pathname.slice(ROOT.length);
  if (path === 'cache') {
    const [key = '', ...prefixes] = (searchParams.get('keys') ?? '').split(',');
    const entry = entries.find(key, prefixes, searchParams.get('version') ?? '');
    if (entry === undefined) return { status: 204 };
    const archiveLocation = `${origin}/account/caches/${entry.id}?sig=signature-of-${entry.id}`;
    return jsonReply({ archiveLocation, cacheKey: entry.key });
  }
  if (path === 'caches') {
    const { key, version } = JSON.parse(request.body.toString());
    const entry = entries.reserve(key, version);
    return entry === undefined
      ? jsonReply({ message: 'Cache already exists' }, 409)
      : jsonReply({ cacheId: entry.id }, 201);
  }
  const entry = entries.byId(Number(path.replace('caches/', '')));
  if (entry === undefined) return { status: 404 };
  if (request.method === 'PATCH') entry.bytes = Buffer.concat([entry.bytes, request.body]);
  else entry.isFinal = entry.bytes.length === JSON.parse(request.body.toString()).size;
  return { status: 204 };
}

export function isFirst(path: string): boolean {
  return path.startsWith(ROOT);
}
