import { expect } from '@jest/globals';
import { sha256Digest } from '../../../src/base/index.ts';
import { provesAbsence, pullArtifact } from '../../../src/oci/index.ts';
import { failureOf } from '../../oci/registry-fixture.ts';
import { type ClientCheck, PACKED, plantTags, push } from './client-check.ts';

const ABSENT = `sha256:${'0'.repeat(64)}`;

/** What reading does in every registry. */
export const READING: readonly ClientCheck[] = [
  [
    'resolves a tag',
    async (scene) => {
      const { digest } = await push(scene, '1.0.0');
      await scene.store.resolve({ ...scene.repository, tag: '1.0.0' }).catch(() => undefined);
      expect((await scene.store.resolve({ ...scene.repository, tag: '1.0.0' })).digest).toBe(digest);
    },
  ],
  [
    'resolves a digest',
    async (scene) => {
      const { digest } = await push(scene, '1.0.0');
      expect((await scene.store.resolve({ ...scene.repository, digest })).digest).toBe(digest);
    },
  ],
  [
    'gives the bytes of a manifest, which have the digest',
    async (scene) => {
      const { digest } = await push(scene, '1.0.0');
      expect(sha256Digest((await scene.store.fetchManifest({ ...scene.repository, digest })).bytes)).toBe(digest);
    },
  ],
  [
    'pulls the files by tag',
    async (scene) => {
      await push(scene, '1.0.0');
      const pulled = await pullArtifact(scene.store, { ...scene.repository, tag: '1.0.0' });
      expect(pulled).toMatchObject({ contentDigest: PACKED.contentDigest, findings: [] });
    },
  ],
  [
    'pulls the files by digest',
    async (scene) => {
      const { digest } = await push(scene, '1.0.0');
      expect((await pullArtifact(scene.store, { ...scene.repository, digest })).contentDigest).toBe(
        PACKED.contentDigest,
      );
    },
  ],
  [
    'finds a blob',
    async (scene) => {
      await push(scene, '1.0.0');
      expect((await pullArtifact(scene.store, { ...scene.repository, tag: '1.0.0' })).manifest?.layer.digest).toBe(
        PACKED.digest,
      );
      expect(await scene.store.hasBlob(scene.repository, ABSENT)).toBe(false);
    },
  ],
  [
    'says that a tag is absent',
    async (scene) => {
      await push(scene, '1.0.0');
      expect(await failureOf(scene.store.resolve({ ...scene.repository, tag: 'absent' }))).toMatchObject({
        code: 'ARTIFACT_NOT_FOUND',
      });
    },
  ],
  [
    'says that a digest is absent',
    async (scene) => {
      await push(scene, '1.0.0');
      expect(await failureOf(scene.store.resolve({ ...scene.repository, digest: ABSENT }))).toMatchObject({
        code: 'ARTIFACT_NOT_FOUND',
      });
    },
  ],
  [
    'proves the absence of a repository only where the registry does',
    async ({ quirky, store, repository }) => {
      const failure = await failureOf(store.listTags({ ...repository, repository: `${repository.repository}/absent` }));
      expect(provesAbsence(failure)).toBe(quirky.profile.provesAbsence);
    },
  ],
  [
    'refuses content that has another digest',
    async (scene) => {
      const { digest } = await push(scene, '1.0.0');
      const stored = scene.storage.repository(scene.repository.repository);
      stored.blobs.set(PACKED.digest, Buffer.alloc(PACKED.size));
      expect(await failureOf(pullArtifact(scene.store, { ...scene.repository, digest }))).toMatchObject({
        code: 'DIGEST_MISMATCH',
      });
    },
  ],
  [
    'refuses a manifest that has another digest',
    async (scene) => {
      const { digest } = await push(scene, '1.0.0');
      scene.storage
        .repository(scene.repository.repository)
        .manifests.set(digest, { bytes: Buffer.from('{}'), mediaType: 'application/vnd.oci.image.manifest.v1+json' });
      expect(await failureOf(scene.store.fetchManifest({ ...scene.repository, digest }))).toMatchObject({
        code: 'DIGEST_MISMATCH',
      });
    },
  ],
  [
    'lists one tag',
    async (scene) => {
      await push(scene, '1.0.0');
      expect(await scene.store.listTags(scene.repository)).toEqual(['1.0.0']);
    },
  ],
  [
    'lists 250 tags, all and sorted',
    async (scene) => {
      const { digest } = await push(scene, '1.0.0');
      plantTags(scene, digest, 250);
      const tags = await scene.store.listTags(scene.repository);
      expect(tags).toHaveLength(251);
      expect(tags).toEqual([...tags].sort());
    },
  ],
  [
    'lists no tags where only blobs are',
    async (scene) => {
      await scene.store.pushBlob(scene.repository, PACKED.bytes);
      expect(await scene.store.listTags(scene.repository).catch(({ code }) => code)).toEqual(
        scene.quirky.profile.name === 'Quay' ? expect.anything() : [],
      );
    },
  ],
  [
    'asks for no page size',
    async (scene) => {
      await push(scene, '1.0.0');
      await scene.store.listTags(scene.repository);
      const pages = scene.storage.requests.filter(({ url }) => url.includes('tags/list'));
      expect(pages.filter(({ url }) => /[?&]n=/.test(url))).toEqual([]);
    },
  ],
  [
    'reads a repository of many levels',
    async (scene) => {
      const deep = { ...scene.repository, repository: `${scene.repository.repository}/a/b-c/d_e/f.g` };
      if (scene.quirky.profile.createdFirst)
        scene.storage.repository(deep.repository).blobs.set('created', Buffer.alloc(0));
      await push({ ...scene, repository: deep }, '1.0.0');
      expect(await scene.store.listTags(deep)).toEqual(['1.0.0']);
    },
  ],
];
