import { type RegistryClient } from './registry-client.js';
import { type RegistryTarget } from './registry-target.js';
/** Asks once whether a blob is there. */
export declare function hasRegistryBlob(client: RegistryClient, target: RegistryTarget, blob: RegistryBlob): Promise<boolean>;
/** A blob in a registry. */
export interface RegistryBlob {
    readonly what: string;
    readonly digest: string;
    readonly signal?: AbortSignal | undefined;
}
/**
 * Uploads a blob in one piece. Whether a large one is there is asked first. Each request has tries of its own; when
 * sending fails, a new session is started, since nobody knows what became of the old one, and what arrived after all is
 * found by a question.
 *
 * @param force sends it even when the registry claims to have it
 * @see OCI Distribution Specification 1.1, POST then PUT
 */
export declare function uploadBlob(client: RegistryClient, target: RegistryTarget, bytes: Uint8Array, options: {
    readonly what: string;
    readonly force: boolean;
    readonly signal?: AbortSignal | undefined;
}): Promise<void>;
