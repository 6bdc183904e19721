import { describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { MemoryStore, pushArtifact, type Repository, type Store } from '../../src/oci/index.ts';
import { failureOf, withRegistry } from './registry-fixture.ts';

const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };
const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const anyDigest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const SIGNATURE = { mediaType: MANIFEST, digest: anyDigest('b'), size: 7, artifactType: 'application/x.signature' };
const BARE = { mediaType: MANIFEST, digest: anyDigest('a'), size: 7 };
const LIST = [{ digest: BARE.digest }, { digest: SIGNATURE.digest, artifactType: SIGNATURE.artifactType }];

const indexOf = (...manifests: unknown[]): string => JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });

/** Stores an artifact and, under the fallback tag, a list of what refers to it. */
async function storeWithTag(store: Store, repository: Repository, list: string): Promise<string> {
  const { digest } = await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
  const bytes = new TextEncoder().encode(list);
  await store.pushManifest(repository, { tagOrDigest: digest.replace(':', '-'), bytes, mediaType: INDEX });
  return digest;
}

describe('what refers to a manifest', () => {
  it('is what the API lists, in all pages', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const link = '</v2/acme/payments/referrers/x?next=2>; rel="next"';
      registry.faults.push({ status: 200, headers: { link }, body: indexOf(SIGNATURE) });
      registry.faults.push({ status: 200, body: indexOf(BARE, SIGNATURE) });
      expect(await store.listReferrers(repository, anyDigest('c'))).toEqual(LIST);
      expect(registry.log()).toEqual([
        `GET /v2/acme/payments/referrers/${anyDigest('c')}`,
        'GET /v2/acme/payments/referrers/x',
      ]);
    });
  });

  it.each([
    ['404 and a text', { status: 404, body: '404 page not found' }],
    ["404 as GHCR's", { status: 404, body: '{"errors":[{"code":"MANIFEST_UNKNOWN"}]}' }],
    ['405', { status: 405 }],
    ['501', { status: 501 }],
  ])('is what the fallback tag lists where the API answers %s', async (_, answer) => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const digest = await storeWithTag(store, repository, indexOf(SIGNATURE, BARE));
      registry.faults.push({ path: /referrers/, ...answer });
      expect(await store.listReferrers(repository, digest)).toEqual(LIST);
    });
  });

  it('is nothing where neither is there', async () => {
    await withRegistry({}, async ({ store, repository }) => {
      expect(await store.listReferrers(repository, anyDigest('c'))).toEqual([]);
    });
  });

  it('is what the fallback tag lists in stores without an API', async () => {
    const store = new MemoryStore();
    const repository = { kind: 'registry', host: 'h', repository: 'acme/payments' } as const;
    const digest = await storeWithTag(store, repository, indexOf(SIGNATURE, { digest: 'nonsense' }, 7, BARE));
    expect(await store.listReferrers(repository, digest)).toEqual(LIST);
  });

  it.each(['<html>', '[]', '{"manifests":{}}', '{"manifests":[],"manifests":[]}'])(
    'is an error of the registry when the answer is %s',
    async (body) => {
      await withRegistry({}, async ({ registry, store, repository }) => {
        registry.faults.push({ status: 200, body });
        expect(await failureOf(store.listReferrers(repository, anyDigest('c')))).toMatchObject({ code: 'REGISTRY' });
      });
    },
  );

  it('is not looked for on another host, nor without end', async () => {
    await withRegistry({}, async ({ registry, store, repository }) => {
      const page = (link: string) => ({ status: 200, headers: { link }, body: indexOf() });
      registry.faults.push(page('<https://evil.example/x>; rel="next"'));
      expect(await failureOf(store.listReferrers(repository, anyDigest('c')))).toMatchObject({ code: 'REGISTRY' });
      registry.faults.push({ ...page('</v2/acme/payments/referrers/x>; rel="next"'), times: 50 });
      expect(await failureOf(store.listReferrers(repository, anyDigest('c')))).toMatchObject({
        message: expect.stringContaining('more than 20 pages'),
      });
    });
  });
});
