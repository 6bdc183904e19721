import { describe, expect, it } from '@jest/globals';
import { type CredentialSource, type HttpSend, RegistryStore, rejectsCredentials } from '../../src/oci/index.ts';
import { createTestTiming } from '../support/test-timing.ts';
import { ALICE, asAlice, failureOf, nobody, withRegistry } from './registry-fixture.ts';

const BEARER = { ...ALICE, kind: 'bearer' } as const;
const asMallory: CredentialSource = async () => ({ kind: 'basic', username: 'mallory', password: 'looking-glass' });
const asRobot: CredentialSource = async () => ({ kind: 'bearer', token: 'ready-made' });
const BEARER_CHALLENGE = 'Bearer realm="https://ghcr.io/token",service="ghcr.io"';

describe('rejected credentials', () => {
  it.each([
    ['a registry', ALICE, asMallory],
    ['a token service', BEARER, asMallory],
    ['a registry that takes tokens as they are', BEARER, asRobot],
  ])('are those that %s answers with 401', async (_, auth, credentials) => {
    await withRegistry({ auth, credentials }, async ({ registry, store, repository }) => {
      const failure = await failureOf(store.listTags(repository));
      expect(failure).toMatchObject({
        code: 'ACCESS_DENIED',
        rejectedCredentials: true,
        hint: `The credentials for ${registry.host} are wrong or have expired.`,
      });
      expect(rejectsCredentials(failure)).toBe(true);
    });
  });

  it('are told apart from credentials that were never there', async () => {
    for (const auth of [ALICE, BEARER]) {
      await withRegistry({ auth, credentials: nobody }, async ({ registry, store, repository }) => {
        const failure = await failureOf(store.listTags(repository));
        expect(failure).toMatchObject({
          code: 'ACCESS_DENIED',
          hint: expect.stringContaining(`docker login ${registry.host}"`),
        });
        expect(rejectsCredentials(failure)).toBe(false);
      });
    }
  });

  it('are not those that the token service took and the registry finds too weak', async () => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      const headers = { 'www-authenticate': `Bearer realm="${registry.origin}/token",error="insufficient_scope"` };
      registry.faults.push({ path: /tags/, status: 401, headers, times: 9 });
      const failure = await failureOf(store.listTags(repository));
      expect(failure).toMatchObject({
        code: 'ACCESS_DENIED',
        hint: expect.stringContaining('do not reach this repository'),
      });
      expect(rejectsCredentials(failure)).toBe(false);
    });
  });

  it.each([
    ['the token service', /token/, 'are wrong, have expired, or do not reach'],
    ['the registry', /tags/, 'do not reach this repository'],
  ])('are not told from missing access by a 403 of %s', async (_, path, hint) => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      if (String(path) === '/tags/') await store.listTags(repository);
      registry.faults.push({ path, status: 403 });
      const failure = await failureOf(store.listTags(repository));
      expect(failure).toMatchObject({ code: 'ACCESS_DENIED', hint: expect.stringContaining(hint) });
      expect(rejectsCredentials(failure)).toBe(false);
    });
  });

  it.each([401, 403])('are never certain at ghcr.io, whose token service answers %i', async (status) => {
    const send: HttpSend = async ({ url }) => ({
      status: url.pathname === '/token' ? status : 401,
      headers: new Map([['www-authenticate', [BEARER_CHALLENGE]]]),
      body: new Uint8Array(),
    });
    const store = new RegistryStore({ send, timing: createTestTiming(), credentials: asAlice });
    const failure = await failureOf(store.listTags({ kind: 'registry', host: 'ghcr.io', repository: 'acme/x' }));
    expect(failure).toMatchObject({ code: 'ACCESS_DENIED', hint: expect.stringContaining('packages: write') });
    expect(rejectsCredentials(failure)).toBe(false);
  });

  it('are no other errors', () => {
    expect([rejectsCredentials(new Error('401')), rejectsCredentials(undefined)]).toEqual([false, false]);
  });
});

describe('credentials that the registry did not ask for', () => {
  it.each([401, 403])('are not called missing after a HTTP %i without a challenge', async (status) => {
    await withRegistry({ credentials: asAlice }, async ({ registry, store, repository }) => {
      registry.faults.push({ status });
      const failure = await failureOf(store.listTags(repository));
      expect(failure).toMatchObject({ code: 'ACCESS_DENIED', hint: expect.stringContaining('did not ask for') });
      expect((failure as Error & { hint: string }).hint).not.toContain('No credentials');
      expect(rejectsCredentials(failure)).toBe(false);
    });
  });

  it('do not hide the refusal when they cannot be read', async () => {
    const credentials: CredentialSource = async () => {
      throw new Error('broken helper');
    };
    await withRegistry({ credentials }, async ({ registry, store, repository }) => {
      registry.faults.push({ status: 403 });
      expect(await failureOf(store.listTags(repository))).toMatchObject({ code: 'ACCESS_DENIED', status: 403 });
    });
  });
});
