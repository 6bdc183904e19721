import { type HttpResponse } from './http-message.js';
import { RegistryError } from './registry-error.js';
import type { Timing } from './timing.js';
/** How the request presented itself: with credentials, with an anonymous token, or with nothing since nobody asked. */
export type RequestAccess = 'credentials' | 'anonymous' | 'open';
/** What an error message needs to know about the request. */
export interface ResponseContext {
    /** The thing that was asked for, at the start of the message. */
    readonly what: string;
    readonly host: string;
    readonly access: RequestAccess;
    readonly timing: Timing;
}
/**
 * The error for an answer that was not expected. `ARTIFACT_NOT_FOUND` only when a 404 names an unknown repository or
 * manifest, or has no error list at all; 401 and 403 are `ACCESS_DENIED`; everything else is `REGISTRY`.
 */
export declare function responseError(response: HttpResponse, context: ResponseContext): RegistryError;
