import type { RegistryRepository } from './reference.ts';

/** What a request needs to be allowed to do in its repository. */
export type RegistryActions = 'pull' | 'pull,push';

/** A repository, the address of its registry, and what is to be done there. */
export interface RegistryTarget {
  readonly repository: RegistryRepository;
  readonly origin: URL;
  readonly actions: RegistryActions;
}

/** The address of something in the repository: `manifests/1.0.0`, `blobs/sha256:…`. */
export function endpoint(target: RegistryTarget, path: string): URL {
  return new URL(`/v2/${target.repository.repository}/${path}`, target.origin);
}

/** The repository in messages. */
export function targetName(target: RegistryTarget): string {
  return `${target.repository.host}/${target.repository.repository}`;
}
