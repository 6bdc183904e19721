import type { IncomingMessage, ServerResponse } from 'node:http';
import { sha256Hex } from '../base/index.ts';
import { writeJson } from '../report/index.ts';
import { describeError, type HttpError, httpError, isBug } from './error-document.ts';
import { contentSecurityPolicy } from './index-page.ts';
import type { Site } from './live-site.ts';

const LONGEST_ADDRESS = 2_048;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

const HEADERS = {
  'content-security-policy': `${contentSecurityPolicy('own')}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Answers one request; never rejects.
 *
 * @param hosts what the request may call this server
 */
export async function answerRequest(
  site: Site,
  hosts: readonly string[],
  reportBug: (error: unknown) => void,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refused = refuse(hosts, request);
  const { status, type, body } =
    refused === undefined ? await readSite(site, reportBug, request) : errorAnswer(refused);
  const tag = `"${sha256Hex(body).slice(0, 32)}"`;
  const isKnown = status === 200 && request.headers['if-none-match'] === tag;
  response.writeHead(isKnown ? 304 : status, {
    ...HEADERS,
    ...(isKnown ? {} : { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) }),
    ...(status === 200 ? { etag: tag } : {}),
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(isKnown || request.method === 'HEAD' ? undefined : body);
}

function refuse(hosts: readonly string[], request: IncomingMessage): HttpError | undefined {
  const { method = '', url = '', headers } = request;
  const names = hostsOf(request);
  if (names.length === 0 || names.some((name) => !hosts.includes(name))) {
    return httpError(403, 'WRONG_HOST', 'this server has another name');
  }
  if (method !== 'GET' && method !== 'HEAD') return httpError(405, 'READ_ONLY', 'only GET and HEAD');
  if (isFromElsewhere(headers)) return httpError(403, 'ANOTHER_SITE', 'a page of another site asks for this');
  if (url.length > LONGEST_ADDRESS) return httpError(414, 'TOO_LONG', 'the address is too long');
  return undefined;
}

const ABSOLUTE = /^http:\/\/([^/?#]*)/i;

/** Everything that a request calls this server, in lower case: who sends two names means one of them for another server. */
function hostsOf({ url = '', rawHeaders }: IncomingMessage): readonly string[] {
  const named = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host');
  const absolute = ABSOLUTE.exec(url)?.[1];
  return [...named, ...(absolute === undefined ? [] : [absolute])].map((name) => name.toLowerCase());
}

/** The path of a request without its first slash, in plain characters; `undefined` for what stands for no text. */
function addressOf(url: string): string | undefined {
  const path = url.replace(ABSOLUTE, '').split('?', 1)[0] ?? '';
  try {
    return decodeURIComponent(path).slice(1) || 'index.html';
  } catch {
    return undefined;
  }
}

/** Following a link to the dashboard is fine; a page that fetches from here could keep this machine busy. */
function isFromElsewhere(headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  return site !== 'none' && site !== 'same-origin' && headers['sec-fetch-mode'] !== 'navigate';
}

async function readSite(
  site: Site,
  reportBug: (error: unknown) => void,
  { url = '' }: IncomingMessage,
): Promise<Answer> {
  const address = addressOf(url);
  try {
    const body = address === undefined ? undefined : await site.read(address);
    if (address === undefined || body === undefined) {
      return errorAnswer(httpError(404, 'NOT_FOUND', `there is no ${address ?? url}`));
    }
    return { status: 200, type: TYPES[address.slice(address.lastIndexOf('.') + 1)] ?? 'text/plain', body };
  } catch (error) {
    if (isBug(error)) reportBug(error);
    return errorAnswer(describeError(error));
  }
}

function errorAnswer({ status, document }: HttpError): Answer {
  return { status, type: 'application/json', body: `${writeJson(document)}\n` };
}
