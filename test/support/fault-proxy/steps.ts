import type { ProxiedRequest } from './exchange.ts';

/** The kinds of requests that publishing and reading consist of. The client sends no ping: its first request is one. */
export const STEPS = [
  'first request',
  'token',
  'HEAD tag',
  'HEAD blob',
  'POST upload',
  'PUT blob',
  'PUT manifest by digest',
  'PUT tag',
  'GET manifest',
  'tags page',
  'GET blob',
] as const;

export type Step = (typeof STEPS)[number];

/** Which step a request belongs to; `undefined` for what the matrix does not touch. */
export function stepOf({
  method,
  path,
  headers,
}: Pick<ProxiedRequest, 'method' | 'path' | 'headers'>): Step | undefined {
  if (path === '/token') return 'token';
  if (headers.authorization === undefined) return 'first request';
  if (path.endsWith('/tags/list')) return 'tags page';
  const [, kind = '', rest = ''] = /\/(blobs\/uploads|blobs|manifests)\/(.*)$/.exec(path) ?? [];
  if (kind === 'blobs/uploads') return method === 'POST' ? 'POST upload' : 'PUT blob';
  if (kind === 'blobs') return method === 'HEAD' ? 'HEAD blob' : 'GET blob';
  if (kind !== 'manifests') return undefined;
  if (method === 'PUT') return rest.startsWith('sha256:') ? 'PUT manifest by digest' : 'PUT tag';
  return method === 'HEAD' ? 'HEAD tag' : 'GET manifest';
}
