/**
 * The token service that a challenge names, when credentials may go there: HTTPS unless the registry itself is plain
 * HTTP, no user name in the address, and the host of the registry, its domain, or a host known or configured to belong
 * to it. A registry could otherwise send credentials anywhere.
 *
 * @param trustedRealms further hosts, exactly as in the address
 * @throws AppError `ACCESS_DENIED`
 */
export declare function checkTokenRealm(realm: string, origin: URL, trustedRealms?: readonly string[]): URL;
