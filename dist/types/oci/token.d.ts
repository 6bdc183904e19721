import { type Credential } from './credential.js';
import type { HttpSend } from './http-message.js';
import type { Timing } from './timing.js';
/** An access token and when it ends, in milliseconds since 1970-01-01 UTC. */
export interface AccessToken {
    readonly token: string;
    readonly expiresAt: number;
}
/** What is asked of a token service. The realm has been checked. */
export interface TokenRequest {
    readonly realm: URL;
    /** The registry, for messages. */
    readonly host: string;
    readonly service: string | undefined;
    readonly scope: string;
    readonly credential: Credential | undefined;
}
/**
 * Fetches an access token. Redirects are refused, since the request carries credentials.
 *
 * @throws RegistryError `ACCESS_DENIED` when the service refuses, `REGISTRY` when it answers anything else
 * @see Distribution token authentication specification; Distribution OAuth 2 token specification
 */
export declare function fetchToken(request: TokenRequest, send: HttpSend, timing: Timing): Promise<AccessToken>;
