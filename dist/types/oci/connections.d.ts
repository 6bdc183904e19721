import { type LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import type { EnvironmentVariables } from './environment-credentials.js';
/** How to reach registries. */
export interface ConnectionOptions {
    /** For each step of a connection, in milliseconds. */
    readonly timeoutMs: number;
    /** To one host. */
    readonly connections: number;
    readonly environment?: EnvironmentVariables | undefined;
    readonly caFile?: string | undefined;
}
/** Gives the dispatcher for an address. */
export type FindDispatcher = (url: URL) => Dispatcher;
/**
 * Opens nothing yet, but reads the certificates.
 *
 * @throws AppError `CONFIGURATION` for a file of certificates or the address of a proxy that is none
 */
export declare function createConnections(options: ConnectionOptions): Promise<FindDispatcher>;
/**
 * The same, but fails for names that lead to link-local addresses, where clouds give credentials to whoever asks.
 * Addresses in URLs are not looked up; those are checked where they come from.
 */
export declare function refuseMetadata(lookup: LookupFunction): LookupFunction;
