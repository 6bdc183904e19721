/** The cache service of GitHub Actions on loopback, versions 1 and 2, well and ill. */
export { type CacheBehaviour, type FakeCache, type FakeCacheOptions, startFakeCache } from './fake-cache.ts';
