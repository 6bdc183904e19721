import type { EnvironmentVariables } from './environment-credentials.js';
/** Through which proxies requests go. */
export interface ProxySettings {
    /** For plain HTTP; missing means none. */
    readonly http?: URL;
    /** For HTTPS. */
    readonly https?: URL;
    /** Hosts without a proxy, as `NO_PROXY` lists them. */
    readonly except: readonly string[];
}
/**
 * The proxies that an environment names: `http_proxy`, `https_proxy` and `no_proxy`, in either case; lower case counts
 * first, as for curl.
 *
 * @throws AppError `CONFIGURATION` for an address that is none; the message does not repeat it, it may hold a password
 */
export declare function proxiesOfEnvironment(env: EnvironmentVariables): ProxySettings;
/** The proxy for an address; none on loopback, and for what the settings except. */
export declare function proxyFor(url: URL, { http, https, except }: ProxySettings): URL | undefined;
/** The value of `Proxy-Authorization` that the address asks for. */
export declare function proxyAuthorization({ username, password }: URL): string | undefined;
