import { type Referrer } from './referrers.js';
import type { RegistryClient } from './registry-client.js';
import { type RegistryTarget } from './registry-target.js';
/**
 * What the API of a registry lists; `undefined` where it has none.
 *
 * @throws RegistryError
 * @see OCI Distribution Specification 1.1, Listing Referrers
 */
export declare function listRegistryReferrers(client: RegistryClient, target: RegistryTarget, digest: string, signal?: AbortSignal): Promise<Referrer[] | undefined>;
