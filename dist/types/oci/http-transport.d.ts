import type { EnvironmentVariables } from './environment-credentials.js';
import type { HttpSend } from './http-message.js';
/** Settings of the transport. */
export interface HttpTransportOptions {
    /** From the first byte of the request to the last of the answer, in milliseconds; default 30 s, more above 4 MiB. */
    readonly timeoutMs?: number;
    /** Connections to one host; default 4. */
    readonly connections?: number;
    /** Names proxies (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`) and certificates (`PACTO_CA_FILE`); default: no variables. */
    readonly environment?: EnvironmentVariables;
    /** Certificates of authorities in PEM, which count besides those of Node; goes before `PACTO_CA_FILE`. */
    readonly caFile?: string | undefined;
}
/**
 * Sends requests over sockets: one attempt, no redirects, no decoding, a deadline. The client is loaded with the first
 * request, so that runs without a registry do not pay for it.
 *
 * Throws {@link RegistryError} `NETWORK` or `TIMEOUT`, which may be tried again, `TOO_LARGE`, AppError `CONFIGURATION`
 * for unusable certificates or proxies, and the reason of an aborted signal as it is.
 */
export declare function createHttpTransport(options?: HttpTransportOptions): HttpSend;
