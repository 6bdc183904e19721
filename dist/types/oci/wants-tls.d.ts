import type { RegistryClient } from './registry-client.js';
import type { RegistryTarget } from './registry-target.js';
/**
 * Whether a registry that was asked in plain HTTP failed because it speaks TLS. It says so with a 400 and in words,
 * which an answer to HEAD does not have, so it is asked once more.
 */
export declare function wantsTls(client: RegistryClient, target: RegistryTarget, failure: unknown): Promise<boolean>;
