import type { RegistryRepository } from './reference.js';
/** What a request needs to be allowed to do in its repository. */
export type RegistryActions = 'pull' | 'pull,push';
/** A repository, the address of its registry, and what is to be done there. */
export interface RegistryTarget {
    readonly repository: RegistryRepository;
    readonly origin: URL;
    readonly actions: RegistryActions;
}
/** The address of something in the repository: `manifests/1.0.0`, `blobs/sha256:…`. */
export declare function endpoint(target: RegistryTarget, path: string): URL;
/** The repository in messages. */
export declare function targetName(target: RegistryTarget): string;
