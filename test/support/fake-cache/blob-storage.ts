import type { CacheEntry } from './cache-entries.ts';
import type { CacheReply, CacheRequest } from './cache-reply.ts';

/** Takes and gives the bytes of an archive: whole, or in blocks and a list of them, as Azure's storage does. */
export function answerBlob(request: CacheRequest, entry: CacheEntry | undefined, isCorrupt: boolean): CacheReply {
  if (entry === undefined) return { status: 404 };
  if (request.url.searchParams.get('sig') !== `signature-of-${entry.id}`) return { status: 403 };
  if (request.method === 'PUT') return putBlob(request, entry);
  const bytes = isCorrupt ? Buffer.from(entry.bytes).reverse() : entry.bytes;
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(bytes.length) };
  return { status: 200, headers, body: request.method === 'HEAD' ? Buffer.alloc(0) : bytes };
}

function putBlob(request: CacheRequest, entry: CacheEntry): CacheReply {
  const { searchParams } = request.url;
  const part = searchParams.get('comp');
  if (part === 'block') {
    entry.blocks.set(searchParams.get('blockid') ?? '', request.body);
  } else if (part === 'blocklist') {
    const ids = [...request.body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id = '']) => id);
    if (ids.some((id) => !entry.blocks.has(id))) return { status: 400 };
    entry.bytes = Buffer.concat(ids.map((id) => entry.blocks.get(id) ?? Buffer.alloc(0)));
  } else {
    if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return { status: 400 };
    entry.bytes = request.body;
  }
  return { status: 201, headers: { etag: `"${entry.id}"`, 'x-ms-request-id': String(entry.id) } };
}
