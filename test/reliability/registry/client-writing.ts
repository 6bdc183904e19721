import { expect } from '@jest/globals';
import { sha256Digest } from '../../../src/base/index.ts';
import { pullArtifact, pushArtifact } from '../../../src/oci/index.ts';
import { failureOf } from '../../oci/registry-fixture.ts';
import { graphPublications } from './bundle-graph.ts';
import { type ClientCheck, connect, OTHER, PACKED, push, requestsOf } from './client-check.ts';
import { isComplete, publishAll } from './publisher.ts';

const methodsOf = (requests: readonly { readonly method: string }[]) => requests.map(({ method }) => method);

/** What writing does in every registry. */
export const WRITING: readonly ClientCheck[] = [
  [
    'keeps one digest for one bundle',
    async (scene) => {
      expect((await push(scene, '1.0.0')).digest).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(scene.storage.repository(scene.repository.repository).tags.get('1.0.0')).toBe(
        (
          await scene.store
            .resolveForPush({ ...scene.repository, tag: '1.0.0' })
            .catch(() => scene.store.resolveForPush({ ...scene.repository, tag: '1.0.0' }))
        ).digest,
      );
    },
  ],
  [
    'sends a blob once',
    async (scene) => {
      await scene.store.pushBlob(scene.repository, OTHER.bytes);
      const { requests } = await requestsOf(scene, () => scene.store.pushBlob(scene.repository, OTHER.bytes));
      const isDisagreeing = scene.quirky.profile.name === 'Artifactory' && OTHER.digest.endsWith('f');
      expect(methodsOf(requests).includes('POST')).toBe(isDisagreeing);
    },
  ],
  [
    'sends a blob again when it is forced',
    async (scene) => {
      await scene.store.pushBlob(scene.repository, PACKED.bytes);
      const { requests } = await requestsOf(scene, () =>
        scene.store.pushBlob(scene.repository, PACKED.bytes, { force: true }),
      );
      expect(methodsOf(requests)).toContain('PUT');
    },
  ],
  [
    'sends two megabytes',
    async (scene) => {
      const bytes = new Uint8Array(2 * 1024 * 1024).fill(7);
      await scene.store.pushBlob(scene.repository, bytes);
      expect(scene.storage.repository(scene.repository.repository).blobs.get(sha256Digest(bytes))?.length).toBe(
        bytes.length,
      );
    },
  ],
  [
    'keeps the query of the upload address',
    async (scene) => {
      await scene.store.pushBlob(scene.repository, PACKED.bytes, { force: true });
      const put = scene.storage.requests.findLast(({ method, url }) => method === 'PUT' && url.includes('uploads'));
      expect(put?.url).toContain('state=a%2Fb');
    },
  ],
  [
    'moves a tag only where the registry lets it',
    async (scene) => {
      const first = await push(scene, '1.0.0');
      const second = await push(scene, '1.0.0', OTHER).catch((error: unknown) => error);
      const { tags } = scene.storage.repository(scene.repository.repository);
      if (scene.quirky.profile.overwriting === 'allowed') expect(second).toMatchObject({ digest: tags.get('1.0.0') });
      else {
        expect(tags.get('1.0.0')).toBe(first.digest);
        expect(second).toMatchObject({
          code: expect.stringMatching(/REGISTRY|ACCESS_DENIED/),
          message: expect.stringMatching(/immutable|blocked/),
        });
      }
    },
  ],
  [
    'leaves what is published alone, whoever asks',
    async (scene) => {
      const [publication] = graphPublications(scene.repository.host, scene.repository.repository);
      const [other] = graphPublications(scene.repository.host, scene.repository.repository, 'other');
      if (publication === undefined || other === undefined || scene.quirky.profile.imagesOnly) return;
      const name = `${scene.repository.repository}/database`;
      if (scene.quirky.profile.createdFirst) scene.storage.repository(name).blobs.set('created', Buffer.alloc(0));
      expect(isComplete(await publishAll([publication], scene.store, scene.clock.wait))).toBe(true);
      const { value, requests } = await requestsOf(scene, async () => [
        ...(await publishAll([publication], scene.store, scene.clock.wait)).entries,
        ...(await publishAll([other], scene.store, scene.clock.wait)).entries,
      ]);
      expect(value.map(({ action }) => action)).toEqual(['identical', 'conflict']);
      expect(methodsOf(requests)).not.toContain('PUT');
    },
  ],
  [
    'refuses what the registry does not keep, with its reason',
    async (scene) => {
      const artifact = pushArtifact(scene.store, scene.repository, '1.0.0', PACKED, {
        name: 'payments',
        version: '1.0.0',
        pactoVersion: '1.0',
      });
      if (scene.quirky.profile.imagesOnly)
        expect(await failureOf(artifact)).toMatchObject({
          code: 'REGISTRY',
          message: expect.stringContaining('MANIFEST_INVALID'),
        });
      else expect(await artifact).toMatchObject({ digest: expect.anything() });
    },
  ],
  [
    'takes a tag of 128 characters',
    async (scene) => {
      const tag = `1.0.0-${'a'.repeat(122)}`;
      await push(scene, tag);
      expect(await scene.store.listTags(scene.repository)).toEqual([tag]);
    },
  ],
  [
    'puts two bundles into one repository',
    async (scene) => {
      await push(scene, '1.0.0');
      await push(scene, '2.0.0', OTHER);
      expect(await scene.store.listTags(scene.repository)).toEqual(['1.0.0', '2.0.0']);
    },
  ],
  [
    'pushes eight at once',
    async (scene) => {
      await Promise.all(Array.from({ length: 8 }, (_, index) => push(scene, `1.0.${index}`)));
      expect(await scene.store.listTags(scene.repository)).toHaveLength(8);
    },
  ],
  [
    'asks the token service at most twice',
    async (scene) => {
      await push(scene, '1.0.0');
      const fresh = { ...scene, store: connect(scene.quirky, scene.clock) };
      const { requests } = await requestsOf(scene, async () => {
        await fresh.store.listTags(scene.repository);
        await pullArtifact(fresh.store, { ...scene.repository, tag: '1.0.0' });
        await fresh.store.pushBlob(scene.repository, OTHER.bytes);
      });
      expect(requests.filter(({ url }) => url.startsWith('/token')).length).toBeLessThanOrEqual(2);
    },
  ],
  [
    'sends nothing but GET, HEAD, POST and PUT',
    async (scene) => {
      const { requests } = await requestsOf(scene, () => push(scene, '1.0.0'));
      expect(methodsOf(requests).filter((method) => !['GET', 'HEAD', 'POST', 'PUT'].includes(method))).toEqual([]);
    },
  ],
  [
    'asks for no coding',
    async (scene) => {
      const { requests } = await requestsOf(scene, () => push(scene, '1.0.0'));
      expect(new Set(requests.map(({ headers }) => headers['accept-encoding']))).toEqual(new Set(['identity']));
    },
  ],
];
