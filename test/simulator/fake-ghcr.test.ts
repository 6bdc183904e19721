import { describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import {
  createHttpTransport,
  provesAbsence,
  pullArtifact,
  pushArtifact,
  type RegistryRepository,
  RegistryStore,
} from '../../src/oci/index.ts';
import {
  type Absence,
  type FakeGhcr,
  type FakeGhcrOptions,
  HTML_ERROR,
  RATE_LIMIT,
  SECONDARY_LIMIT,
  startFakeGhcr,
} from '../support/fake-ghcr/index.ts';
import { createTestTiming, type TestTiming } from '../support/test-timing.ts';

const NAME = 'acme/shop/payments';
const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n' });
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.1' };
const GRANTS = {
  writer: { repository: 'Acme/Shop', packages: 'write' },
  reader: { repository: 'Acme/Shop', packages: 'read' },
  nothing: { repository: 'Acme/Shop', packages: 'none' },
  stranger: { repository: 'evil/shop', packages: 'write' },
  sibling: { repository: 'acme/other', packages: 'write' },
} as const;

type Who = keyof typeof GRANTS | 'nobody';

interface Scene {
  readonly ghcr: FakeGhcr;
  readonly timing: TestTiming;
  as(who: Who): RegistryStore;
  readonly repository: RegistryRepository;
  push(who: Who): Promise<string>;
  /** What comes of asking for the tags: the list, or code and proof of the error. */
  tags(who: Who): Promise<unknown>;
}

async function withGhcr(options: FakeGhcrOptions, use: (scene: Scene) => Promise<void>): Promise<void> {
  const ghcr = await startFakeGhcr({ grants: GRANTS, ...options });
  const timing = createTestTiming();
  const repository = { kind: 'registry', host: ghcr.host, repository: NAME } as const;
  const as = (who: Who) => {
    const credential = { kind: 'basic', username: 'octocat', password: who } as const;
    const credentials = async () => (who === 'nobody' ? undefined : credential);
    return new RegistryStore({ send: createHttpTransport({ timeoutMs: 5000 }), timing, credentials });
  };
  const tags = (who: Who) =>
    as(who)
      .listTags(repository)
      .catch((error) => ({ code: error.code, isAbsent: provesAbsence(error) }));
  const push = async (who: Who) => {
    const pushed = await pushArtifact(as(who), repository, '1.0.0', PACKED, METADATA).catch((error) => error.message);
    return typeof pushed === 'string' ? pushed : 'pushed';
  };
  try {
    await use({ ghcr, timing, as, repository, push, tags });
  } finally {
    await ghcr.close();
  }
}

const HIDDEN = { code: 'ACCESS_DENIED', isAbsent: false };

describe('a package that is not there', () => {
  it.each<Absence>(['token-401', 'token-403', 'request-403'])(
    'looks like one that may not be seen: %s',
    async (absence) => {
      await withGhcr({ absence }, async ({ ghcr, tags }) => {
        const absent = await tags('reader');
        ghcr.packages.set(NAME, { visibility: 'private', repository: 'acme/elsewhere' });

        expect(absent).toEqual(HIDDEN);
        expect(await tags('reader')).toEqual(absent);
      });
    },
  );

  it.each([
    ['reader', { code: 'ARTIFACT_NOT_FOUND', isAbsent: true }],
    ['nobody', HIDDEN],
    ['nothing', HIDDEN],
  ] as const)('may be told from a hidden one by a registry that is honest: %s', async (who, expected) => {
    await withGhcr({ absence: 'not-found' }, async ({ tags }) => {
      expect(await tags(who)).toEqual(expected);
    });
  });

  it('is created by the first push, private and of the repository that pushed', async () => {
    await withGhcr({}, async ({ ghcr, push, tags }) => {
      expect(await push('writer')).toBe('pushed');
      expect(ghcr.packages.get(NAME)).toEqual({ visibility: 'private', repository: 'acme/shop' });
      expect(await tags('reader')).toEqual(['1.0.0']);
      expect(await tags('nobody')).toEqual(HIDDEN);
    });
  });

  it.each([
    ['reader', /permission_denied: write_package/],
    ['nothing', /permission_denied: write_package/],
    ['stranger', /permission_denied: create_package/],
  ] as const)('is not created by %s', async (who, message) => {
    await withGhcr({}, async ({ ghcr, push }) => {
      expect(await push(who)).toMatch(message);
      expect(ghcr.packages.size).toBe(0);
    });
  });
});

describe('a package of a repository', () => {
  it.each([
    ['nobody', HIDDEN],
    ['nothing', HIDDEN],
    ['sibling', HIDDEN],
    ['reader', ['1.0.0']],
  ] as const)('is private to %s', async (who, expected) => {
    await withGhcr({}, async ({ push, tags }) => {
      await push('writer');

      expect(await tags(who)).toEqual(expected);
    });
  });

  it('can be pulled by anybody once it is public', async () => {
    await withGhcr({}, async ({ ghcr, push, as, repository }) => {
      await push('writer');
      ghcr.packages.set(NAME, { visibility: 'public', repository: 'acme/shop' });
      const pulled = await pullArtifact(as('nobody'), { ...repository, tag: '1.0.0' });

      expect(pulled.contentDigest).toBe(PACKED.contentDigest);
    });
  });

  it.each(['sibling', 'stranger', 'reader'] as const)('is not written to by %s', async (who) => {
    const packages = { [NAME]: { visibility: 'public', repository: 'acme/shop' } } as const;
    await withGhcr({ packages }, async ({ push }) => {
      expect(await push(who)).toMatch(/permission_denied: write_package/);
    });
  });

  it('lists its tags in pages of 100', async () => {
    await withGhcr({}, async ({ ghcr, push, tags }) => {
      await push('writer');
      const { tags: stored } = ghcr.storage.repository(NAME);
      for (let patch = 1; patch < 150; patch++) stored.set(`1.0.${patch}`, stored.get('1.0.0') ?? '');
      ghcr.requests.length = 0;

      expect(await tags('reader')).toHaveLength(150);
      expect(ghcr.requests.filter((request) => request.endsWith('/tags/list'))).toHaveLength(3);
    });
  });
});

describe('trouble', () => {
  it.each([
    ['the primary limit', RATE_LIMIT],
    ['the secondary limit', SECONDARY_LIMIT],
    ['a page of whatever stands in front', HTML_ERROR],
  ])('passes when it is over: %s', async (_, fault) => {
    await withGhcr({}, async ({ ghcr, timing, push, tags }) => {
      await push('writer');
      ghcr.faults.push({ ...fault, path: /tags\/list/ });

      expect(await tags('reader')).toEqual(['1.0.0']);
      expect(timing.waits).toHaveLength(1);
    });
  });

  it("is the registry's, not a missing package, when it lasts", async () => {
    await withGhcr({}, async ({ ghcr, tags }) => {
      ghcr.faults.push({ ...HTML_ERROR, times: 100 });

      expect(await tags('reader')).toEqual({ code: 'REGISTRY', isAbsent: false });
    });
  });
});

it('answers as late as it was told, the token service too', async () => {
  await withGhcr({ latencyMs: 50 }, async ({ ghcr, tags }) => {
    const start = performance.now();
    await tags('reader');

    expect(performance.now() - start).toBeGreaterThanOrEqual(45 * ghcr.requests.length);
    expect(ghcr.requests).toEqual([`GET /v2/${NAME}/tags/list`, 'GET /token']);
  });
});
