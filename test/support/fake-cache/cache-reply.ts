/** What the service answers. */
export interface CacheReply {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string | Buffer;
}

/** A request with its body read. */
export interface CacheRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: Buffer;
}

export function jsonReply(value: unknown, status = 200, headers: { readonly [name: string]: string } = {}): CacheReply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
