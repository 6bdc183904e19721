import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Answer, errorAnswer, rawAnswer } from './exchange.ts';
import type { FaultKind } from './fault-kind.ts';
import type { Step } from './steps.ts';

const LIMITED = 'retry-after: 1.5ms, allowed: 44000/minute';
const SECONDARY = 'You have exceeded a secondary rate limit.';
/** Answers whose bytes nobody looks at, so that wrong ones change nothing. */
const BODILESS: readonly Step[] = [
  'HEAD tag',
  'HEAD blob',
  'POST upload',
  'PUT blob',
  'PUT manifest by digest',
  'PUT tag',
];

/** What a registry, or a proxy before it, answers instead of the truth: fourteen kinds. */
export const HTTP_FAULTS: readonly FaultKind[] = [
  answers('a server error', 'everywhere', ({ random }) => {
    const status = [500, 502, 503, 504][Math.floor(random() * 4)] ?? 500;
    return errorAnswer(status, 'UNKNOWN', 'unknown error');
  }),
  answers('502 with a page', 'everywhere', () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from('<!DOCTYPE html><html><h1>This page is taking too long to load.</h1></html>'),
  })),
  answers('429 with seconds', 'everywhere', () =>
    errorAnswer(429, 'TOOMANYREQUESTS', 'slow down', { 'retry-after': '2' }),
  ),
  answers('429 with a date', 'everywhere', ({ now }) =>
    errorAnswer(429, 'TOOMANYREQUESTS', 'slow down', { 'retry-after': new Date(now() + 2000).toUTCString() }),
  ),
  answers('429 with a delay in its text', 'everywhere', () => errorAnswer(429, 'TOOMANYREQUESTS', LIMITED)),
  answers('403 for a secondary limit', 'everywhere', () =>
    errorAnswer(403, 'DENIED', SECONDARY, { 'retry-after': '3' }),
  ),
  {
    name: '401 in mid-flow',
    level: 'http',
    // A 401 of the token service is about the password, and one to a token that was fetched for this request is final.
    recovers: [
      'first request',
      'HEAD blob',
      'POST upload',
      'PUT blob',
      'PUT manifest by digest',
      'PUT tag',
      'tags page',
      'GET blob',
    ],
    act: async ({ forward }) => await forward({ authorization: undefined }),
  },
  answers('408', 'everywhere', () => errorAnswer(408, 'UNKNOWN', 'request timeout')),
  raw('a body shorter than its length', 'everywhere', ({ status, headers, body }) => ({
    status,
    headers: { ...headers, 'content-length': String(body.length + 10) },
    body,
  })),
  raw('chunks that break off', 'everywhere', ({ status, headers, body }) => {
    const { 'content-length': _, ...rest } = headers;
    const chunk = Buffer.concat([Buffer.from(`${(body.length + 10).toString(16)}\r\n`), body]);
    return { status, headers: { ...rest, 'transfer-encoding': 'chunked' }, body: chunk };
  }),
  changed('other bytes of the same length', BODILESS, ({ body }) => ({
    body: Buffer.from(body.map((byte) => byte ^ 1)),
  })),
  changed(
    'another digest in the header',
    ['token', 'first request', 'HEAD blob', 'POST upload', 'PUT blob', 'tags page', 'GET blob'],
    (answer) => ({
      headers: {
        ...answer.headers,
        'docker-content-digest': `sha256:${createHash('sha256').update('other').digest('hex')}`,
      },
    }),
  ),
  changed('a body in gzip', BODILESS, ({ headers, body }) => {
    const { 'content-length': _, ...rest } = headers;
    return { headers: { ...rest, 'content-encoding': 'gzip' }, body: gzipSync(body) };
  }),
  {
    name: '307 to another origin',
    level: 'http',
    recovers: ['GET blob', 'HEAD blob'],
    async act({ forward }, { keepElsewhere }) {
      const location = keepElsewhere(await forward());
      return { status: 307, headers: { location }, body: Buffer.alloc(0) };
    },
  },
];

function answers(
  name: string,
  recovers: FaultKind['recovers'],
  answer: (tools: Parameters<FaultKind['act']>[1]) => Answer,
): FaultKind {
  return { name, level: 'http', recovers, act: async (_, tools) => answer(tools) };
}

function changed(
  name: string,
  recovers: FaultKind['recovers'],
  change: (answer: Answer) => Partial<Answer>,
): FaultKind {
  return {
    name,
    level: 'http',
    recovers,
    async act({ forward }) {
      const answer = await forward();
      return { ...answer, ...change(answer) };
    },
  };
}

/** Writes the changed answer past the framing that Node would give it. */
function raw(name: string, recovers: FaultKind['recovers'], change: (answer: Answer) => Answer): FaultKind {
  return {
    name,
    level: 'http',
    recovers,
    async act({ request, forward, socket }) {
      socket.end(rawAnswer(change(await forward()), request.method === 'HEAD'));
      return undefined;
    },
  };
}
