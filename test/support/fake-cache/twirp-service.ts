import type { CacheEntries } from './cache-entries.ts';
import { type CacheReply, type CacheRequest, jsonReply } from './cache-reply.ts';

/** What a run may do with the cache. */
export interface CacheAccess {
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
}

/** Answers a call of version 2; keys of messages are snake case on the wire. */
export function answerTwirp(
  request: CacheRequest,
  method: string,
  entries: CacheEntries,
  access: CacheAccess,
): CacheReply {
  const { key, version, restore_keys = [], size_bytes } = JSON.parse(request.body.toString());
  const { origin } = request.url;
  if (method === 'GetCacheEntryDownloadURL') {
    if (!access.mayRead) return denied('cache read denied: no readable cache scopes');
    const entry = entries.find(key, restore_keys, version);
    if (entry === undefined) return jsonReply({ ok: false });
    return jsonReply({ ok: true, signed_download_url: blobAddress(origin, entry.id), matched_key: entry.key });
  }
  if (method === 'CreateCacheEntry') {
    if (!access.mayWrite) return jsonReply({ ok: false, message: 'cache write denied: the token is read-only' });
    const entry = entries.reserve(key, version);
    if (entry === undefined) return jsonReply({ code: 'already_exists', msg: 'cache entry already exists' }, 409);
    return jsonReply({ ok: true, signed_upload_url: blobAddress(origin, entry.id) });
  }
  if (method !== 'FinalizeCacheEntryUpload') return jsonReply({ code: 'bad_route', msg: method }, 404);
  const entry = entries.byKey(key, version);
  if (entry === undefined || entry.bytes.length !== Number(size_bytes)) return jsonReply({ ok: false });
  entry.isFinal = true;
  return jsonReply({ ok: true, entry_id: String(entry.id) });
}

/** In the style of Azure's storage at a numeric address: account, container, blob. */
function blobAddress(origin: string, id: number): string {
  return `${origin}/account/caches/${id}?sig=signature-of-${id}`;
}

function denied(message: string): CacheReply {
  return jsonReply({ code: 'permission_denied', msg: message }, 403);
}
