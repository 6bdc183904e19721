import { type CredentialSource } from './credential.js';
import type { HttpResponse, HttpSend } from './http-message.js';
import type { RegistryTarget } from './registry-target.js';
import { type RetryPolicy } from './retry.js';
import type { Timing } from './timing.js';
/** The value of `Authorization`, and what it stands for. */
export interface Authorization {
    readonly header: string;
    /** The credentials themselves, a token that they were changed into, or a token that anybody gets. */
    readonly access: 'credentials' | 'token' | 'anonymous';
    /** Milliseconds since 1970-01-01 UTC. */
    readonly expiresAt: number;
}
/** What authorization needs from outside. */
export interface AuthorizerOptions {
    readonly credentials: CredentialSource;
    readonly send: HttpSend;
    readonly timing: Timing;
    readonly retry?: RetryPolicy;
    /** Further hosts of token services, exactly as in the address. */
    readonly trustedRealms?: readonly string[];
}
/**
 * Answers the challenges of registries and keeps the answers: one per registry, repository and actions. Requests that
 * need the same token at the same time share one token request, and reading uses the token for writing once there is
 * one.
 */
export declare class Authorizer {
    #private;
    constructor(options: AuthorizerOptions);
    /** The authorization that an earlier challenge of the same registry led to. */
    known(target: RegistryTarget): Promise<Authorization | undefined>;
    /** Told when the registry takes an authorization. */
    accept(target: RegistryTarget): void;
    /** Whether the registry has taken an authorization for this before, so that a refusal may pass. */
    hasAccepted(target: RegistryTarget): boolean;
    /**
     * Answers a 401. `undefined` when there is nothing to answer with.
     *
     * @param rejected the authorization that the 401 came to; it is replaced, unless its replacements are rejected too
     * @throws RegistryError when the token service refuses, fails or is not trusted
     */
    answer(target: RegistryTarget, response: HttpResponse, rejected: Authorization | undefined): Promise<Authorization | undefined>;
    /** Whether there are credentials that the registry did not ask for; only what explains a refusal needs to know. */
    hasCredentials(target: RegistryTarget): Promise<boolean>;
}
