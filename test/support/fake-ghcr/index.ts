/** A registry on loopback that treats a workflow's token as ghcr.io does. */
export { type FakeGhcr, type FakeGhcrOptions, startFakeGhcr } from './fake-ghcr.ts';
export { HTML_ERROR, RATE_LIMIT, SECONDARY_LIMIT } from './ghcr-faults.ts';
export type { Absence, Grant, Package } from './package-access.ts';
