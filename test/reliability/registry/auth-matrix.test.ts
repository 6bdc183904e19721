import { afterAll, describe, expect, it as jestIt } from '@jest/globals';
import { packBundle } from '../../../src/bundle/index.ts';
import {
  createHttpTransport,
  pullArtifact,
  pushArtifact,
  type RegistryRepository,
  RegistryStore,
} from '../../../src/oci/index.ts';
import { startTestRegistry, type TestRegistry } from '../../support/test-registry.ts';
import { createTestTiming } from '../../support/test-timing.ts';
import { AUTH_CASES, BASIC, BEARER } from './auth-cases.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { expectNoSecret, shownError } from './planted-secrets.ts';

const it = judged(jestIt);

const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.0' };
let mostTokens = 0;

afterAll(() =>
  writeFigures('R6', 'registries × credentials', {
    size: `${AUTH_CASES.length} cases`,
    result: `as specified; at most ${mostTokens} token requests for one scope`,
  }),
);

describe('R6', () => {
  it.each(AUTH_CASES.map((each) => [each.name, each] as const))(
    '%s',
    async (_, { registry: options, credentials, ...expected }) => {
      const registry = await startTestRegistry(options);
      const connect = () =>
        new RegistryStore({
          send: createHttpTransport({ timeoutMs: 5000 }),
          timing: createTestTiming(),
          credentials: credentials(registry.host),
        });
      const repository: RegistryRepository = { kind: 'registry', host: registry.host, repository: 'acme/payments' };
      try {
        expect(await outcomeOf(pushArtifact(connect(), repository, '1.0.0', PACKED, METADATA))).toBe(expected.push);
        if (expected.push !== 'works') plant(registry);
        expect(await outcomeOf(pullArtifact(connect(), { ...repository, tag: '1.0.0' }))).toBe(expected.pull);
        const isShortLived = options.auth?.kind === 'bearer' && options.auth.expiresIn !== undefined;
        if (!isShortLived) countTokens(registry, 2);
      } finally {
        await registry.close();
      }
    },
  );

  it('two repositories in one run, each with its own token', async () => {
    const registry = await startTestRegistry({ auth: BEARER });
    const store = new RegistryStore({
      send: createHttpTransport(),
      timing: createTestTiming(),
      credentials: async () => BASIC,
    });
    for (const name of ['acme/one', 'acme/two']) {
      await pushArtifact(store, { kind: 'registry', host: registry.host, repository: name }, '1.0.0', PACKED, METADATA);
    }
    expect(countTokens(registry, 1)).toBe(2);
    await registry.close();
  });

  it('a registry that refuses every token, twice at most', async () => {
    const registry = await startTestRegistry({ auth: BEARER });
    const store = new RegistryStore({
      send: createHttpTransport(),
      timing: createTestTiming(),
      credentials: async () => BASIC,
    });
    const challenge = `Bearer realm="${registry.origin}/token",service="x"`;
    registry.faults.push({ path: /^\/v2\//, status: 401, headers: { 'www-authenticate': challenge }, times: 1000 });
    expect(
      await outcomeOf(store.listTags({ kind: 'registry', host: registry.host, repository: 'acme/payments' })),
    ).toBe('ACCESS_DENIED');
    countTokens(registry, 2);
    await registry.close();
  });
});

async function outcomeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'works';
  } catch (error) {
    expectNoSecret(shownError(error), 'an error');
    return (error as { code: string }).code;
  }
}

/** What somebody else has pushed. */
function plant(registry: TestRegistry): void {
  const { blobs, manifests, tags } = registry.repository('acme/payments');
  const config = Buffer.from('{}');
  blobs
    .set('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', config)
    .set(PACKED.digest, Buffer.from(PACKED.bytes));
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: PACKED.digest, size: PACKED.size };
  const empty = { mediaType: 'application/vnd.oci.empty.v1+json', digest: [...blobs.keys()][0], size: 2 };
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config: empty, layers: [layer] }));
  manifests.set('sha256:planted', { bytes, mediaType });
  tags.set('1.0.0', 'sha256:planted');
}

/** How many scopes were asked for; none more often than `limit`. Each store asks for its own. */
function countTokens(registry: TestRegistry, limit: number): number {
  const counts = new Map<string, number>();
  for (const { url, body, method } of registry.requests.filter((request) => request.url.startsWith('/token'))) {
    const scope = new URLSearchParams(method === 'POST' ? body.toString() : url.split('?')[1]).get('scope') ?? '';
    counts.set(scope, (counts.get(scope) ?? 0) + 1);
  }
  for (const count of counts.values()) {
    expect(count).toBeLessThanOrEqual(limit);
    mostTokens = Math.max(mostTokens, count);
  }
  return counts.size;
}
