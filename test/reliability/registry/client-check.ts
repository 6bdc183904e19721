import { type PackedBundle, packBundle } from '../../../src/bundle/index.ts';
import {
  createHttpTransport,
  type PushedArtifact,
  pushArtifact,
  type RegistryRepository,
  RegistryStore,
} from '../../../src/oci/index.ts';
import { createVirtualClock, type VirtualClock } from '../../support/fault-proxy/index.ts';
import type { QuirkyRegistry } from '../../support/quirk-profiles/index.ts';
import { createRandom } from '../../support/seeded-random.ts';
import type { RecordedRequest, TestRegistry } from '../../support/test-registry.ts';

/** What a check of the client works with: a repository of its own in a registry with quirks. */
export interface CheckScene {
  readonly quirky: QuirkyRegistry;
  readonly storage: TestRegistry;
  readonly store: RegistryStore;
  readonly clock: VirtualClock;
  readonly repository: RegistryRepository;
}

/** One thing that the client does in every registry. */
export type ClientCheck = readonly [name: string, check: (scene: CheckScene) => Promise<void>];

export const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n', 'docs/a.md': '# A\n' });
export const OTHER = packBundle({ 'pacto.yaml': 'service: { name: payments }\n', 'docs/a.md': '# Other\n' });

/** A store with the login of the profile, or with another one. */
export function connect(quirky: QuirkyRegistry, clock: VirtualClock, login = quirky.profile.login): RegistryStore {
  return new RegistryStore({
    send: createHttpTransport({ timeoutMs: 5000 }),
    timing: clock,
    credentials: async () => {
      if (login === undefined) return undefined;
      return 'identityToken' in login ? { kind: 'identity', token: login.identityToken } : { kind: 'basic', ...login };
    },
  });
}

/** A repository that may be pushed to. */
export function openScene(quirky: QuirkyRegistry, name: string): CheckScene {
  const { storage, proxy, profile } = quirky;
  const clock = createVirtualClock(createRandom(7));
  if (profile.createdFirst) storage.repository(name).blobs.set('created', Buffer.alloc(0));
  const repository: RegistryRepository = { kind: 'registry', host: proxy.host, repository: name };
  return { quirky, storage, clock, store: connect(quirky, clock), repository };
}

/** Pushes a bundle as the version that the tag says. */
export function push(scene: CheckScene, tag: string, packed: PackedBundle = PACKED): Promise<PushedArtifact> {
  const { quirky, store, repository } = scene;
  const style = quirky.profile.imagesOnly ? 'image' : 'artifact';
  return pushArtifact(store, repository, tag, packed, { name: 'payments', version: tag, pactoVersion: '1.0', style });
}

/** The requests that reached the registry while something ran, with what it gave. */
export async function requestsOf<T>(
  { storage }: CheckScene,
  action: () => Promise<T>,
): Promise<{ readonly value: T; readonly requests: readonly RecordedRequest[] }> {
  const start = storage.requests.length;
  const value = await action();
  return { value, requests: storage.requests.slice(start) };
}

/** Tags of a repository as a registry keeps them, without pushing each. */
export function plantTags({ storage, repository }: CheckScene, digest: string, count: number): void {
  const { tags } = storage.repository(repository.repository);
  for (let index = 0; index < count; index++) tags.set(`9.0.${index}`, digest);
}
