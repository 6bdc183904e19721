import { describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { type CredentialSource, provesAbsence, pullArtifact, pushArtifact } from '../../src/oci/index.ts';
import { ALICE, asAlice, failureOf, nobody, withRegistry } from './registry-fixture.ts';

const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };
const BEARER = { kind: 'bearer', username: 'alice', password: 'wonder:land' } as const;

const asMallory: CredentialSource = async () => ({ kind: 'basic', username: 'mallory', password: 'x' });

describe('Basic authentication', () => {
  it('is answered with user name and password', async () => {
    await withRegistry({ auth: ALICE, credentials: asAlice }, async ({ store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      expect((await pullArtifact(store, { ...repository, tag: '1.0.0' })).findings).toEqual([]);
    });
  });

  it.each(['Bearer, Basic realm="r"', 'Basic realm="r", Bearer service="s"'])(
    'is answered with user name and password where Bearer names no token service: %s',
    async (challenge) => {
      await withRegistry({ auth: ALICE, credentials: asAlice }, async ({ registry, store, repository }) => {
        registry.repository('acme/payments');
        registry.faults.push({ status: 401, headers: { 'www-authenticate': challenge } });
        expect(await store.listTags(repository)).toEqual([]);
      });
    },
  );

  it('gets no credentials before the registry asks', async () => {
    await withRegistry({ credentials: asAlice }, async ({ registry, store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      expect(registry.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
    });
  });

  it.each([
    ['wrong ones', asMallory],
    ['none', nobody],
  ])('refuses with %s as ACCESS_DENIED that proves nothing', async (_, credentials) => {
    await withRegistry({ auth: ALICE, credentials }, async ({ store, repository }) => {
      const failure = await failureOf(store.listTags(repository));
      expect(failure).toMatchObject({ code: 'ACCESS_DENIED', status: 401 });
      expect(provesAbsence(failure)).toBe(false);
    });
  });
});

describe('a refusal of what the registry has just taken', () => {
  const refuse = { path: /tags/, status: 401, headers: { 'www-authenticate': 'Basic realm="r"' } } as const;

  it('may pass, and is tried again', async () => {
    await withRegistry({ auth: ALICE, credentials: asAlice }, async ({ registry, store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      registry.faults.push({ ...refuse, times: 5 });
      expect(await store.listTags(repository)).toEqual(['1.0.0']);
    });
  });

  it('is believed when it stays', async () => {
    await withRegistry({ auth: ALICE, credentials: asAlice }, async ({ registry, store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      registry.faults.push({ ...refuse, times: 1000 });
      expect(await failureOf(store.listTags(repository))).toMatchObject({ code: 'ACCESS_DENIED', status: 401 });
    });
  });
});

describe('Bearer authentication', () => {
  it('fetches one token for pushing, and pulls with it', async () => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      await pullArtifact(store, { ...repository, tag: '1.0.0' });
      await store.listTags(repository);
      const tokens = registry.requests.filter(({ url }) => url.startsWith('/token'));
      expect(tokens.map(({ url }) => new URLSearchParams(url.split('?')[1]).get('scope'))).toEqual([
        'repository:acme/payments:pull,push',
      ]);
    });
  });

  it('fetches one token for pulling and one for pushing after it', async () => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      await store.listTags(repository);
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      await store.listTags(repository);
      const tokens = registry.requests.filter(({ url }) => url.startsWith('/token'));
      expect(tokens.map(({ url }) => new URLSearchParams(url.split('?')[1]).get('scope'))).toEqual([
        'repository:acme/payments:pull',
        'repository:acme/payments:pull,push',
      ]);
    });
  });

  it('renews both tokens when the registry takes neither any longer', async () => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
      for (let round = 0; round < 4; round++) {
        registry.revokeTokens();
        await store.listTags(repository);
        await pushArtifact(store, repository, `1.0.${round}`, PACKED, METADATA);
      }
      expect(await store.listTags(repository)).toHaveLength(4);
    });
  });

  it.each([
    ['the registry takes no token', /tags/],
    ['the token service refuses', /token/],
  ])('asks for a token twice at most when %s', async (_, path) => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      const headers = { 'www-authenticate': `Bearer realm="${registry.origin}/token",service="test, registry"` };
      registry.faults.push({ path, status: 401, headers, times: 1000 });
      for (let attempt = 0; attempt < 5; attempt++) {
        expect(await failureOf(store.listTags(repository))).toMatchObject({ code: 'ACCESS_DENIED', status: 401 });
      }
      expect(registry.log().filter((line) => line === 'GET /token')).toHaveLength(2);
    });
  });

  it('passes the service on, quoted comma and all', async () => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      await store.listTags(repository);
      expect(registry.requests.find(({ url }) => url.startsWith('/token'))?.url).toContain('service=test%2C+registry');
    });
  });

  it('shares one token request between requests that run at the same time', async () => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      await Promise.all(Array.from({ length: 8 }, () => store.listTags(repository)));
      expect(registry.log().filter((line) => line === 'GET /token')).toHaveLength(1);
    });
  });

  it('lets one caller give up while another still waits for the same token', async () => {
    await withRegistry(
      { auth: BEARER, credentials: asAlice, timeoutMs: 300 },
      async ({ registry, store, repository }) => {
        registry.repository('acme/payments');
        registry.faults.push({ path: /token/, hang: true });
        const abort = new AbortController();
        const impatient = failureOf(store.listTags(repository, abort.signal));
        const patient = store.listTags(repository);
        setTimeout(() => abort.abort(new Error('enough')), 50);
        expect(await impatient).toMatchObject({ message: 'enough' });
        expect(await patient).toEqual([]);
      },
    );
  });

  it('keeps the tokens of two repositories apart', async () => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      const other = { ...repository, repository: 'acme/orders' };
      registry.repository('acme/payments');
      registry.repository('acme/orders');
      await store.listTags(repository);
      await store.listTags(other);
      await store.listTags(repository);
      expect(registry.log().filter((line) => line === 'GET /token')).toHaveLength(2);
    });
  });

  it('renews a token that the registry no longer takes', async () => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      await store.listTags(repository);
      registry.revokeTokens();
      expect(await store.listTags(repository)).toEqual([]);
    });
  });

  it('renews a token ten seconds before its end, without asking the registry first', async () => {
    const auth = { ...BEARER, expiresIn: 300 };
    await withRegistry({ auth, credentials: asAlice }, async ({ registry, store, repository, timing }) => {
      registry.repository('acme/payments');
      await store.listTags(repository);
      timing.advance(289_000);
      await store.listTags(repository);
      expect(registry.log().filter((line) => line === 'GET /token')).toHaveLength(1);
      timing.advance(2000);
      await store.listTags(repository);
      expect(registry.log().filter((line) => line === 'GET /token')).toHaveLength(2);
    });
  });

  it.each([0, 5, -1])(
    'uses a token for at least 50 seconds though the service says that it ends in %i',
    async (expiresIn) => {
      const auth = { ...BEARER, expiresIn };
      await withRegistry({ auth, credentials: asAlice }, async ({ registry, store, repository, timing }) => {
        registry.repository('acme/payments');
        for (let second = 0; second < 45; second += 5) {
          await store.listTags(repository);
          timing.advance(5000);
        }
        expect(registry.log().filter((line) => line === 'GET /token')).toHaveLength(1);
      });
    },
  );

  it('changes an identity token into access tokens', async () => {
    const credentials: CredentialSource = async () => ({ kind: 'identity', token: 'refresh-me' });
    await withRegistry(
      { auth: { ...BEARER, identityToken: 'refresh-me' }, credentials },
      async ({ registry, store, repository }) => {
        registry.repository('acme/payments');
        expect(await store.listTags(repository)).toEqual([]);
        const request = registry.requests.find(({ url }) => url.startsWith('/token'));
        expect(Object.fromEntries(new URLSearchParams(request?.body.toString()))).toMatchObject({
          grant_type: 'refresh_token',
          refresh_token: 'refresh-me',
          scope: 'repository:acme/payments:pull',
        });
      },
    );
  });

  it('sends an identity token as a password where the service knows no other form', async () => {
    const credentials: CredentialSource = async () => ({ kind: 'identity', token: 'refresh-me' });
    const auth = { ...BEARER, username: '<token>', password: 'refresh-me' };
    await withRegistry({ auth, credentials }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      registry.faults.push({ method: 'POST', path: /token/, status: 404 });
      expect(await store.listTags(repository)).toEqual([]);
    });
  });

  it('sends a registry token as it is', async () => {
    const credentials: CredentialSource = async () => ({ kind: 'bearer', token: 'ready-made' });
    await withRegistry({ auth: BEARER, credentials }, async ({ registry, store, repository }) => {
      await failureOf(store.listTags(repository));
      expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer ready-made']);
    });
  });

  it('pulls with an anonymous token and cannot push with it', async () => {
    const auth = { ...BEARER, anonymousPull: true };
    await withRegistry({ auth }, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      expect(await store.listTags(repository)).toEqual([]);
      expect(await failureOf(store.pushBlob(repository, PACKED.bytes))).toMatchObject({ code: 'ACCESS_DENIED' });
    });
  });

  it.each([
    ['an unrelated host', 'https://evil.example/token'],
    ['an address with a user name', 'http://user@127.0.0.1/token'],
    ['another protocol', 'ftp://127.0.0.1/token'],
    ['no address at all', 'nonsense'],
  ])('sends no credentials to %s', async (_, realm) => {
    await withRegistry(
      { auth: { ...BEARER, realm }, credentials: asAlice },
      async ({ registry, store, repository }) => {
        const failure = await failureOf(store.listTags(repository));
        expect(failure).toMatchObject({
          code: 'ACCESS_DENIED',
          hint: expect.stringContaining('No credentials were sent'),
        });
        expect(registry.requests).toHaveLength(1);
      },
    );
  });

  it.each([
    ['a redirect', { status: 302, headers: { location: 'https://evil.example/' } }, 'REGISTRY'],
    ['no token', { status: 200, body: '{}' }, 'REGISTRY'],
    ['a token that would break the header', { status: 200, body: '{"token":"a\\r\\nx: y"}' }, 'REGISTRY'],
    ['an endless answer', { status: 200, body: 'x'.repeat(128 * 1024 + 1) }, 'TOO_LARGE'],
    ['403', { status: 403, body: 'denied' }, 'ACCESS_DENIED'],
  ])('fails when the token service answers with %s', async (_, fault, code) => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ registry, store, repository }) => {
      registry.faults.push({ path: /token/, ...fault });
      expect(await failureOf(store.listTags(repository))).toMatchObject({ code });
    });
  });
});

describe('proof of absence', () => {
  it('is a 404 that names it, from a registry that asked for nothing', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      for (const ask of [() => store.listTags(repository), () => store.resolve({ ...repository, tag: '1' })]) {
        const failure = await failureOf(ask());
        expect(failure).toMatchObject({ code: 'ARTIFACT_NOT_FOUND', registryCodes: ['NAME_UNKNOWN'] });
        expect(provesAbsence(failure)).toBe(true);
      }
      registry.repository('acme/payments');
      const failure = await failureOf(store.resolve({ ...repository, tag: '1' }));
      expect([failure, provesAbsence(failure)]).toMatchObject([{ registryCodes: ['MANIFEST_UNKNOWN'] }, true]);
    });
  });

  it('is a 404 that names it, to a request with credentials', async () => {
    await withRegistry({ auth: BEARER, credentials: asAlice }, async ({ store, repository }) => {
      expect(provesAbsence(await failureOf(store.listTags(repository)))).toBe(true);
    });
  });

  it('is not a 404 to a request with a token that anybody gets', async () => {
    await withRegistry({ auth: { ...BEARER, anonymousPull: true } }, async ({ store, repository }) => {
      const failure = await failureOf(store.listTags(repository));
      expect([failure, provesAbsence(failure)]).toMatchObject([{ code: 'ARTIFACT_NOT_FOUND' }, false]);
    });
  });

  it.each([
    ['a page', '<html>not found</html>', 'ARTIFACT_NOT_FOUND'],
    ['nothing', '', 'ARTIFACT_NOT_FOUND'],
    ["Harbor's NOT_FOUND", '{"errors":[{"code":"NOT_FOUND","message":"artifact not found"}]}', 'ARTIFACT_NOT_FOUND'],
    ['another code', '{"errors":[{"code":"UNSUPPORTED"}]}', 'REGISTRY'],
  ])('is not a 404 with %s', async (_, body, code) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ status: 404, body });
      const failure = await failureOf(store.listTags(repository));
      expect([failure, provesAbsence(failure)]).toMatchObject([{ code }, false]);
    });
  });
});
