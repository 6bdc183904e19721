import type { IncomingMessage } from 'node:http';
import type { Addresses } from './addresses.ts';

/** A request, read to its end. */
export interface Question {
  readonly method: string;
  readonly url: URL;
  /** Below the base of the API. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Parsed JSON, or the text when it is none; `undefined` for an empty body. */
  readonly body: unknown;
  readonly token: string | undefined;
}

/** Reads a request that came to a GitHub with these addresses. */
export async function readQuestion({ api }: Addresses, request: IncomingMessage): Promise<Question> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const base = new URL(api);
  const url = new URL(request.url ?? '/', base.origin);
  const prefix = base.pathname.replace(/\/$/, '');
  return {
    method: request.method ?? 'GET',
    url,
    path: url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname,
    headers: request.headers,
    body: parseBody(Buffer.concat(chunks).toString('utf8')),
    token: request.headers.authorization?.replace(/^(bearer|token) /i, ''),
  };
}

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
