import { redactUrl } from './redact.ts';
import { sameRegistrableDomain } from './registrable-domain.ts';
import { RegistryError } from './registry-error.ts';
import { isLoopbackHost } from './registry-host.ts';

/** Registries whose token service is under another domain. */
const KNOWN_REALMS = new Map<string, readonly string[]>([
  ['registry-1.docker.io', ['auth.docker.io']],
  ['registry.redhat.io', ['sso.redhat.com']],
  ['registry.connect.redhat.com', ['sso.redhat.com']],
  ['nvcr.io', ['authn.nvidia.com']],
]);

/**
 * The token service that a challenge names, when credentials may go there: HTTPS unless the registry itself is plain
 * HTTP, no user name in the address, and the host of the registry, its domain, or a host known or configured to belong
 * to it. A registry could otherwise send credentials anywhere.
 *
 * @param trustedRealms further hosts, exactly as in the address
 * @throws AppError `ACCESS_DENIED`
 */
export function checkTokenRealm(realm: string, origin: URL, trustedRealms: readonly string[] = []): URL {
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  const problem = url === undefined ? 'it is not an address' : realmProblem(url, origin, trustedRealms);
  if (url !== undefined && problem === undefined) return url;
  const shown = url === undefined ? '' : ` ${redactUrl(url)}`;
  throw new RegistryError(
    'ACCESS_DENIED',
    `${origin.host} names a token service${shown} that is not trusted: ${problem}`,
    {
      hint: 'No credentials were sent. Check that the registry is the right one; if it is, name that host in PACTO_TOKEN_HOSTS.',
    },
  );
}

function realmProblem(realm: URL, origin: URL, trustedRealms: readonly string[]): string | undefined {
  if (realm.protocol !== 'https:' && !(realm.protocol === 'http:' && origin.protocol === 'http:'))
    return 'it is not HTTPS';
  if (realm.username !== '' || realm.password !== '') return 'it contains a user name';
  const isTrusted =
    isLoopbackPair(realm, origin) ||
    sameRegistrableDomain(realm.hostname, origin.hostname) ||
    (KNOWN_REALMS.get(origin.hostname)?.includes(realm.host) ?? false) ||
    trustedRealms.includes(realm.host);
  return isTrusted ? undefined : 'it is not on the domain of the registry';
}

/** Test set-ups run registry and token service on two ports of one machine. */
function isLoopbackPair(realm: URL, origin: URL): boolean {
  return isLoopbackHost(realm.hostname) && isLoopbackHost(origin.hostname);
}
