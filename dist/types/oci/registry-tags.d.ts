import type { RegistryClient } from './registry-client.js';
import { type RegistryTarget } from './registry-target.js';
/**
 * All tags of a repository, sorted. Follows the pages that the registry offers and asks for no page size: some
 * registries refuse large ones, some ignore them.
 *
 * @throws RegistryError; `ARTIFACT_NOT_FOUND` and `ACCESS_DENIED` for the first page only
 * @see OCI Distribution Specification 1.1, Listing Tags
 */
export declare function listRegistryTags(client: RegistryClient, target: RegistryTarget, signal?: AbortSignal): Promise<string[]>;
