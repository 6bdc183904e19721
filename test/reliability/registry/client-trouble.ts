import { expect } from '@jest/globals';
import { failureOf } from '../../oci/registry-fixture.ts';
import { type ClientCheck, connect, push } from './client-check.ts';
import { expectNoSecret, shownError } from './planted-secrets.ts';

/** What trouble comes to in every registry. */
export const TROUBLE: readonly ClientCheck[] = [
  ...[408, 429, 500, 502, 503, 504].map(
    (status): ClientCheck => [
      `survives HTTP ${status}`,
      async (scene) => {
        await push(scene, '1.0.0');
        scene.storage.faults.push({ path: /\/v2\//, status, body: '<html>busy</html>' });
        expect(await scene.store.listTags(scene.repository)).toEqual(['1.0.0']);
      },
    ],
  ),
  ...(['before', 'mid-body'] as const).map(
    (drop): ClientCheck => [
      `survives a connection lost ${drop}`,
      async (scene) => {
        await push(scene, '1.0.0');
        scene.storage.faults.push({ path: /\/v2\//, drop });
        expect(await scene.store.listTags(scene.repository)).toEqual(['1.0.0']);
      },
    ],
  ),
  [
    'survives a token that ends in the middle',
    async (scene) => {
      await push(scene, '1.0.0');
      scene.storage.revokeTokens();
      await push(scene, '2.0.0');
      expect(await scene.store.listTags(scene.repository)).toEqual(['1.0.0', '2.0.0']);
    },
  ],
  [
    'sends the blobs again when the registry lost them',
    async (scene) => {
      scene.storage.faults.push({
        method: 'PUT',
        path: /manifests/,
        status: 400,
        body: '{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN"}]}',
      });
      await push(scene, '1.0.0');
      expect(await scene.store.listTags(scene.repository)).toEqual(['1.0.0']);
    },
  ],
  [
    'gives up on a registry that stays away, with a next step',
    async (scene) => {
      scene.storage.faults.push({ path: /\/v2\//, status: 503, times: 50 });
      const failure = await failureOf(scene.store.listTags(scene.repository));
      scene.storage.faults.length = 0;
      expect(failure).toMatchObject({ code: 'REGISTRY', hint: expect.stringMatching(/again/) });
    },
  ],
  [
    'refuses wrong credentials without showing them',
    async (scene) => {
      if (scene.quirky.profile.login === undefined) return;
      const wrong = connect(scene.quirky, scene.clock, { username: 'mallory', password: 'planted-password-1f6b' });
      const failure = await failureOf(wrong.listTags(scene.repository));
      expect(failure).toMatchObject({ code: 'ACCESS_DENIED' });
      expectNoSecret(shownError(failure), 'an error');
    },
  ],
  [
    'stops when it is told to',
    async (scene) => {
      const reason = new Error('stop');
      expect(await failureOf(scene.store.listTags(scene.repository, AbortSignal.abort(reason)))).toBe(reason);
    },
  ],
];
