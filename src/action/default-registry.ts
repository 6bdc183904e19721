/**
 * Where the contracts of a repository on github.com live when nobody says otherwise: in its container registry, under
 * the repository's name in lower case; `undefined` for other servers, whose registries take other credentials.
 *
 * @see GitHub documentation, "Working with the Container registry"
 */
export function defaultRegistry(serverUrl: string, repository: { owner: string; name: string }): string | undefined {
  if (new URL(serverUrl).hostname !== 'github.com') return undefined;
  return `oci://ghcr.io/${repository.owner}/${repository.name}`.toLowerCase();
}
