import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { AppError } from '../../../src/base/index.ts';
import { unpackBundle } from '../../../src/bundle/index.ts';
import {
  type HttpRequest,
  type HttpResponse,
  type RegistryRepository,
  RegistryStore,
  readManifest,
} from '../../../src/oci/index.ts';
import { REFUSED_ENTRIES } from '../../bundle/tar-corpus.ts';
import { failureOf } from '../../oci/registry-fixture.ts';
import { tar, tarGz } from '../../support/tar-builder.ts';
import { createTestTiming } from '../../support/test-timing.ts';
import { type BuiltProgram, buildProgram, resultOf } from './built-program.ts';
import { writeFigures } from './figures.ts';
import { HOSTILE_LINKS, HOSTILE_LOCATIONS, HOSTILE_REALMS, HOSTILE_TOKENS } from './hostile-answers.ts';
import { HOSTILE_MANIFESTS } from './hostile-manifests.ts';
import { judged } from './judged-tests.ts';
import { expectNoSecret, PLANTED, shownError } from './planted-secrets.ts';
import { SEED, sized } from './size.ts';
import { measureSlowdown } from './slowdown.ts';

const it = judged(jestIt);

const MUTATIONS = sized(100_000);
const seed = SEED;
/** Garbage that nobody collects is no leak. */
/** Node's own inflate keeps some 16 kB for ever for each stream that is broken, which no program of ours meets often. */
const PROCESSES = 5;
const SMALL_HEAP = ['--max-old-space-size=64', '--max-semi-space-size=4'];
const GOOD = { name: 'pacto.yaml', content: 'a: 1\n' };
const WHOLE = tarGz(GOOD);
const FIXTURES =
  REFUSED_ENTRIES.length +
  HOSTILE_MANIFESTS.length +
  HOSTILE_LOCATIONS.length +
  HOSTILE_REALMS.length +
  HOSTILE_LINKS.length +
  HOSTILE_TOKENS.length;
let fuzzed = '';

afterAll(() =>
  writeFigures('R8', 'hostile inputs', {
    size: `${FIXTURES} fixtures, ${MUTATIONS} mutations`,
    result: `all refused; ${fuzzed}`,
  }),
);

describe('R8, archives are refused', () => {
  it.each(REFUSED_ENTRIES)('%s', (_, entries) => {
    const { files, findings } = unpackBundle(tarGz(GOOD, ...entries));
    expect([files, findings.length > 0]).toEqual([undefined, true]);
  });

  it.each([
    ['cut at every place', Array.from({ length: WHOLE.length - 1 }, (_, end) => WHOLE.subarray(0, end))],
    ['a bomb', [new Uint8Array(gzipSync(tar({ ...GOOD, content: Buffer.alloc(60 * 1024 * 1024) })))]],
    ['a bomb of files', [tarGz(...Array.from({ length: 10_001 }, (_, index) => ({ name: `f${index}` })))]],
  ] as const)('%s', (_, archives) => {
    for (const bytes of archives) expect(unpackBundle(bytes).files === undefined).toBe(true);
  });
});

describe('R8, manifests are refused', () => {
  it.each(HOSTILE_MANIFESTS)('%s', (_, bytes) => {
    expect(readManifest(bytes, '').manifest).toBeUndefined();
  });
});

describe('R8, answers of a registry lead nowhere', () => {
  it.each(HOSTILE_LOCATIONS)('Location: %s', async (location) => {
    const { store, sent } = scripted((request) =>
      request.method === 'HEAD' ? answer(404) : answer(202, { location }),
    );
    await expectRefusal(store.pushBlob(REPOSITORY, Uint8Array.of(1)), sent);
  });

  it.each(HOSTILE_REALMS)('realm: %s', async (realm) => {
    const { store, sent } = scripted(() => answer(401, { 'www-authenticate': `Bearer realm="${realm}"` }));
    await expectRefusal(store.listTags(REPOSITORY), sent);
  });

  it.each(HOSTILE_LINKS)('Link: %s', async (link) => {
    const { store, sent } = scripted(() => answer(200, { link }, '{"tags":["1.0.0"]}'));
    await expectRefusal(store.listTags(REPOSITORY), sent);
  });

  it.each(HOSTILE_TOKENS)('token: %.40s', async (body) => {
    const { store, sent } = scripted(({ url }) =>
      url.pathname === '/token'
        ? answer(200, {}, body)
        : answer(401, { 'www-authenticate': 'Bearer realm="https://registry.example/token"' }),
    );
    await expectRefusal(store.listTags(REPOSITORY), sent);
  });
});

describe(`R8, mutations (PACTO_SEED=${seed})`, () => {
  let program: BuiltProgram;
  beforeAll(() => {
    program = buildProgram();
  }, 120_000);
  afterAll(() => program.dispose());

  it('crash nothing, write nothing and stay small', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'pacto-fuzz-'));
    const worker = join(dirname(fileURLToPath(import.meta.url)), 'fuzz-worker.mjs');
    let [seconds, rss] = [0, 0];
    for (let part = 0; part < PROCESSES; part++) {
      const args = [
        ...SMALL_HEAP,
        worker,
        program.folder,
        String(Math.ceil(MUTATIONS / PROCESSES)),
        String(seed + part),
      ];
      const { exit, out, error } = await resultOf(spawn(process.execPath, args, { cwd }));
      expect([exit, error]).toEqual([0, '']);
      const measured: { readonly seconds: number; readonly rss: number } = JSON.parse(out);
      [seconds, rss] = [seconds + measured.seconds, Math.max(rss, measured.rss)];
    }
    fuzzed = `mutations in ${seconds.toFixed(0)} s, at most ${Math.round(rss / 2 ** 20)} MB, nothing thrown`;
    expect(seconds / measureSlowdown()).toBeLessThan(60);
    expect(rss).toBeLessThan(200 * 2 ** 20);
    expect(readdirSync(cwd)).toEqual([]);
  }, 300_000);
});

const REPOSITORY: RegistryRepository = { kind: 'registry', host: 'registry.example', repository: 'acme/payments' };

/** A store over a registry that answers as told, and what was sent to whom. */
function scripted(respond: (request: HttpRequest) => HttpResponse): { store: RegistryStore; sent: HttpRequest[] } {
  const sent: HttpRequest[] = [];
  const store = new RegistryStore({
    send: async (request) => {
      sent.push(request);
      return respond(request);
    },
    timing: createTestTiming(),
    credentials: async () => ({ kind: 'basic', username: 'alice', password: PLANTED.password }),
  });
  return { store, sent };
}

function answer(status: number, headers: { readonly [name: string]: string } = {}, body = ''): HttpResponse {
  const pairs = Object.entries(headers).map(([name, value]) => [name, [value]] as const);
  return { status, headers: new Map(pairs), body: new TextEncoder().encode(body) };
}

/** A typed error without secrets, and no request to any other origin. */
async function expectRefusal(promise: Promise<unknown>, sent: readonly HttpRequest[]): Promise<void> {
  const failure = await failureOf(promise);
  expect(failure).toBeInstanceOf(AppError);
  expectNoSecret(shownError(failure), 'an error');
  expect(sent.map(({ url }) => url.origin).filter((origin) => origin !== 'https://registry.example')).toEqual([]);
  expect(sent.length).toBeLessThan(20);
}
