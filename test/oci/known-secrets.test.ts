import { describe, expect, it } from '@jest/globals';
import type { Credential, CredentialSource } from '../../src/oci/index.ts';
import { KnownSecrets } from '../../src/oci/known-secrets.ts';
import { ALICE, failureOf, withRegistry } from './registry-fixture.ts';

const SECRET = 'down the "rabbit" hole';
const LOGIN: Credential = { kind: 'basic', username: 'alice', password: SECRET };
const as =
  (credential: Credential): CredentialSource =>
  async () =>
    credential;
const spellings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(`alice:${secret}`).toString('base64'),
];

describe('a registry that repeats what it was sent', () => {
  it.each(spellings(SECRET))('gives no password away as %s', async (spelling) => {
    const auth = { ...ALICE, password: SECRET };
    await withRegistry({ auth, credentials: as(LOGIN) }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      await store.listTags(repository);
      registry.faults.push({ status: 400, body: `you sent ${spelling} here` });
      const { message } = (await failureOf(store.listTags(repository))) as Error;
      expect(message).toContain('you sent *** here');
    });
  });

  it.each(['identity', 'bearer'] as const)('gives no %s token away', async (kind) => {
    const token = 'tweedledum-and-tweedledee';
    const auth = { ...ALICE, kind: 'bearer' } as const;
    await withRegistry({ auth, credentials: as({ kind, token }) }, async ({ registry, store, repository }) => {
      await failureOf(store.listTags(repository));
      registry.faults.push({ status: 400, body: JSON.stringify({ errors: [{ code: token, message: token }] }) });
      expect(await failureOf(store.listTags(repository))).toMatchObject({
        message: expect.stringContaining('*** ***'),
        registryCodes: ['***'],
      });
    });
  });

  it('gives no access token away', async () => {
    const auth = { ...ALICE, kind: 'bearer' } as const;
    await withRegistry({ auth, credentials: as(ALICE) }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      await store.listTags(repository);
      const header = registry.requests.at(-1)?.headers.authorization ?? '';
      const token = header.slice('Bearer '.length);
      expect(token.length).toBeGreaterThan(3);
      registry.faults.push({ status: 400, body: `[${token}]` });
      const { message } = (await failureOf(store.listTags(repository))) as Error;
      expect(message).toContain('[***]');
    });
  });

  it('gives no part of a password away where its answer is cut', async () => {
    const password = 'curiouser-and-curiouser';
    const auth = { ...ALICE, password };
    await withRegistry({ auth, credentials: as(auth) }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      await store.listTags(repository);
      registry.faults.push({ status: 400, body: `${'z '.repeat(1020)}${password}` });
      const { message } = (await failureOf(store.listTags(repository))) as Error;
      expect(message).not.toContain('cur');
    });
  });

  it('gives no password away in an address that it sends to', async () => {
    const auth = { ...ALICE, password: 'white-rabbit' };
    await withRegistry({ auth, credentials: as(auth) }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      await store.listTags(repository);
      const headers = { location: 'ftp://elsewhere.example/white-rabbit/x' };
      registry.faults.push({ path: /blobs/, status: 307, headers });
      const descriptor = { mediaType: 'x/y', digest: `sha256:${'0'.repeat(64)}`, size: 1 };
      const failure = await failureOf(store.fetchBlob(repository, descriptor));
      expect(failure).toMatchObject({ code: 'REGISTRY', message: expect.stringContaining('/***/x') });
    });
  });
});

describe('known secrets', () => {
  it('hide the longer one of two that overlap', () => {
    const secrets = new KnownSecrets();
    secrets.add('wonder');
    secrets.add('wonderland');
    expect(secrets.hide('in wonderland')).toBe('in ***');
  });

  it('are no texts so short that hiding them would only make messages unreadable', () => {
    const secrets = new KnownSecrets();
    for (const text of ['', 'a', 'abc']) secrets.add(text);
    expect(secrets.hide('a cab is abc')).toBe('a cab is abc');
  });
});
