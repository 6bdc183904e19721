import { describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { provesAbsence, pushArtifact } from '../../src/oci/index.ts';
import { startTestRegistry } from '../support/test-registry.ts';
import { ALICE, asAlice, failureOf, withRegistry } from './registry-fixture.ts';

const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const METADATA = { name: 'payments', version: '1', pactoVersion: '1.1' };
const TAGS = '/v2/acme/payments/tags/list';
const DESCRIPTOR = { mediaType: 'x/y', digest: PACKED.digest, size: PACKED.size };

describe('tag pages', () => {
  it('are followed to the end and come back sorted', async () => {
    await withRegistry({ pageSize: 3 }, async ({ registry, store, repository }) => {
      const versions = Array.from({ length: 8 }, (_, index) => `1.${8 - index}.0`);
      for (const version of versions) registry.repository('acme/payments').tags.set(version, 'sha256:0');
      expect(await store.listTags(repository)).toEqual([...versions].sort());
      expect(registry.requests.map(({ url }) => url)).toEqual([
        '/v2/acme/payments/tags/list',
        '/v2/acme/payments/tags/list?last=1.6.0',
        '/v2/acme/payments/tags/list?last=1.3.0',
      ]);
    });
  });

  it('may be null', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.repository('acme/payments');
      expect(await store.listTags(repository)).toEqual([]);
    });
  });

  const page = (link: string, tags = '["1.0.0"]') => ({
    status: 200,
    headers: { link },
    body: `{"tags":${tags}}`,
    times: 300,
  });
  it.each([
    ['a circle', page('</v2/acme/payments/tags/list>; rel="next"'), 'circle'],
    ['another host', page('<https://evil.example/v2/x/tags/list>; rel=next'), 'another host'],
    ['another port', page('<http://127.0.0.1:1/v2/x/tags/list>; rel="next"'), 'another host'],
    ['a malformed address', page('<http://[>; rel="next"'), 'malformed'],
    ['no list', { status: 200, body: '{"tags":{}}' }, 'not a list'],
    ['no JSON', { status: 200, body: '<html>' }, 'not a list'],
  ])('fail with %s', async (_, fault, message) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push(fault);
      expect(await failureOf(store.listTags(repository))).toMatchObject({
        code: 'REGISTRY',
        message: expect.stringContaining(message),
      });
    });
  });

  it.each([
    ['another relation', '</next>; rel="prev"'],
    ['a relation that only looks like it', '</next>; rel="nextish"'],
    ['no address', 'rel="next"'],
  ])('end at a link with %s', async (_, link) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push(page(link));
      expect(await store.listTags(repository)).toEqual(['1.0.0']);
    });
  });

  it('leave out what no tag can be', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push(page('', '["1.0.0",7,"../x","",null,"1.0.0"]'));
      expect(await store.listTags(repository)).toEqual(['1.0.0']);
    });
  });

  it('end after 200 of them', async () => {
    await withRegistry({ pageSize: 1 }, async ({ registry, store, repository }) => {
      for (let index = 0; index < 202; index++)
        registry.repository('acme/payments').tags.set(`1.${index}.0`, 'sha256:0');
      expect(await failureOf(store.listTags(repository))).toMatchObject({
        message: expect.stringContaining('more than 200 pages'),
      });
    });
  });

  it('are not read beyond 2 MiB', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ status: 200, body: `{"tags":["${'x'.repeat(2 * 1024 * 1024)}"]}` });
      expect(await failureOf(store.listTags(repository))).toMatchObject({ code: 'TOO_LARGE' });
    });
  });
});

describe('authorization and other origins', () => {
  it('does not follow a download to another port', async () => {
    const storage = await startTestRegistry();
    const auth = {
      auth: ALICE,
      credentials: asAlice,
      blobRedirect: () => `${storage.origin}/v2/x/blobs/${PACKED.digest}`,
    };
    try {
      storage.repository('x').blobs.set(PACKED.digest, Buffer.from(PACKED.bytes));
      await withRegistry(auth, async ({ store, repository }) => {
        await store.pushBlob(repository, PACKED.bytes);
        expect(await store.fetchBlob(repository, DESCRIPTOR)).toEqual(PACKED.bytes);
      });
      expect(storage.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    } finally {
      await storage.close();
    }
  });

  it('does not follow an upload to another port', async () => {
    const storage = await startTestRegistry();
    try {
      await withRegistry(
        { auth: ALICE, credentials: asAlice, uploadOrigin: storage.origin },
        async ({ store, repository }) => {
          await failureOf(store.pushBlob(repository, PACKED.bytes));
        },
      );
      // An upload that the storage does not know is begun anew, as often as anything else is tried.
      expect(storage.log().filter((line) => line.startsWith('PUT'))).toHaveLength(6);
      expect(storage.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
    } finally {
      await storage.close();
    }
  });

  it('gives up after five redirects', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({
        path: /blobs/,
        status: 307,
        headers: { location: '/v2/acme/payments/blobs/again' },
        times: 100,
      });
      expect(await failureOf(store.fetchBlob(repository, DESCRIPTOR))).toMatchObject({ code: 'REGISTRY', status: 307 });
      expect(registry.requests).toHaveLength(6);
    });
  });

  it.each([
    ['without an address', {}],
    ['to another protocol', { location: 'file:///etc/passwd' }],
    ['to an address with a password', { location: 'http://a:b@127.0.0.1/' }],
    ['to an address of a metadata service', { location: 'http://169.254.169.254/latest/meta-data' }],
    ['to a metadata service by name', { location: 'https://metadata.google.internal/x' }],
  ])('refuses a redirect %s', async (_, headers) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ path: /blobs/, status: 307, headers: headers as { [name: string]: string } });
      expect(await failureOf(store.fetchBlob(repository, DESCRIPTOR))).toMatchObject({ code: 'REGISTRY' });
    });
  });

  it.each([
    ['a manifest', 'GET', /manifests/, 302],
    ['a list of tags', 'GET', /tags/, 301],
    ['the start of an upload', 'POST', /uploads/, 307],
    ['an upload', 'PUT', /uploads/, 308],
    ['a manifest that is stored', 'PUT', /manifests/, 307],
  ] as const)('follows a redirect of %s to another place of the registry', async (_, method, path, status) => {
    await withRegistry({ auth: ALICE, credentials: asAlice }, async ({ registry, store, repository }) => {
      await store.pushBlob(repository, new Uint8Array([1]));
      registry.faults.push({ method, path, status, location: (url) => url, body: 'x'.repeat(100_000) });
      await pushArtifact(store, repository, '1', PACKED, METADATA);
      expect(await store.listTags(repository)).toEqual(['1']);
      expect((await store.fetchManifest({ ...repository, tag: '1' })).size).toBeGreaterThan(0);
      expect(registry.faults).toEqual([]);
    });
  });

  it.each([301, 302, 303])('does not write where HTTP %i points, since that asks for GET', async (status) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ method: 'POST', status, headers: { location: '/v2/acme/payments/blobs/uploads/' } });
      expect(await failureOf(store.pushBlob(repository, PACKED.bytes))).toMatchObject({ code: 'REGISTRY', status });
      expect(registry.requests).toHaveLength(1);
    });
  });

  it('takes what another host does not have for no proof of absence, and tells it no secret', async () => {
    const elsewhere = await startTestRegistry();
    try {
      await withRegistry({ auth: ALICE, credentials: asAlice }, async ({ registry, store, repository }) => {
        registry.repository('acme/payments');
        await store.listTags(repository);
        registry.faults.push({ status: 307, headers: { location: `${elsewhere.origin}${TAGS}` } });
        const failure = await failureOf(store.listTags(repository));
        expect([failure, provesAbsence(failure)]).toMatchObject([{ code: 'ARTIFACT_NOT_FOUND' }, false]);
        registry.faults.push({ status: 307, headers: { location: `${elsewhere.origin}${TAGS}` } });
        elsewhere.faults.push({ status: 403, body: '<Error><Code>ExpiredToken</Code></Error>' });
        const hint = expect.stringContaining('another host, which refuses it');
        expect(await failureOf(store.listTags(repository))).toMatchObject({ code: 'ACCESS_DENIED', hint });
        expect(elsewhere.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
      });
    } finally {
      await elsewhere.close();
    }
  });

  it('sends the parameters of an upload back as they came', async () => {
    const signed = '/storage/1?sig=a%2Fb%20c~d*ef&x=1+2&empty';
    await withRegistry({}, async ({ registry, store, repository }) => {
      registry.faults.push({ method: 'POST', status: 202, headers: { location: signed } });
      registry.faults.push({ method: 'PUT', path: /storage/, status: 201 });
      await store.pushBlob(repository, PACKED.bytes);
      expect(registry.requests.at(-1)?.url).toBe(`${signed}&digest=${encodeURIComponent(PACKED.digest)}`);
    });
  });
});
