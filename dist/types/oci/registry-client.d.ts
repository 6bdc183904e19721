import type { Authorizer } from './authorizer.js';
import { type HttpRequest, type HttpResponse, type HttpSend } from './http-message.js';
import { type KnownSecrets } from './known-secrets.js';
import type { RegistryTarget } from './registry-target.js';
import { type RetryPolicy } from './retry.js';
import type { Timing } from './timing.js';
/** One request to a registry. */
export interface RegistryRequest extends Omit<HttpRequest, 'headers'> {
    /** The thing that is asked for, at the start of error messages. */
    readonly what: string;
    readonly headers?: {
        readonly [name: string]: string;
    };
    /** Statuses that are answers; all others are errors. */
    readonly expect: readonly number[];
    /** When the last try may start, in milliseconds since 1970; default: the budget of a request from now. */
    readonly end?: number;
}
/** An answer, and the address that gave it: that of the request, or where redirects led. */
export interface RegistryResponse extends HttpResponse {
    readonly url: URL;
}
/** What the client needs from outside. */
export interface RegistryClientOptions {
    readonly send: HttpSend;
    readonly authorizer: Authorizer;
    readonly timing: Timing;
    /** What no message may show. */
    readonly secrets: KnownSecrets;
    readonly retry?: RetryPolicy;
}
/** Sends requests with the right authorization and turns unexpected answers into errors. */
export declare class RegistryClient {
    #private;
    constructor(options: RegistryClientOptions);
    /** Sends a request until it succeeds or trying again makes no sense. For requests that may be sent twice. */
    request(target: RegistryTarget, request: RegistryRequest, signal?: AbortSignal): Promise<RegistryResponse>;
    /** When an operation of many requests must end that begins now; throws when one has gone on for too long. */
    startBudget(what: string): {
        readonly end: number;
        check(): void;
    };
    /** Repeats a series of requests that may be sent twice as a whole. */
    retry<T>(operation: () => Promise<T>, signal?: AbortSignal, end?: number): Promise<T>;
    /** Sends a request once, or twice when the registry asks for authorization, and wherever the registry redirects it. */
    requestOnce(target: RegistryTarget, request: RegistryRequest, signal?: AbortSignal): Promise<RegistryResponse>;
}
/**
 * The address in `Location`, which a registry may choose freely within limits: HTTPS unless the registry itself is
 * plain HTTP, no user name, nothing that only this machine reaches, and never link-local or metadata services.
 *
 * @throws RegistryError `REGISTRY`
 */
export declare function redirectTarget(response: HttpResponse, from: URL, target: RegistryTarget): URL;
