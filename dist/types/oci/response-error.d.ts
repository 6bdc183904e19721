import { type HttpResponse } from './http-message.js';
import { RegistryError } from './registry-error.js';
import type { Timing } from './timing.js';
/** How the request presented itself. */
export type RequestAccess = 
/** With credentials, to the token service. */
'login'
/** With credentials, to the registry. */
 | 'credentials'
/** With a token that the token service gave for credentials. */
 | 'token'
/** With a token that anybody gets, or with nothing since there was nothing to answer with. */
 | 'anonymous'
/** With nothing, since nobody asked for the credentials that there are. */
 | 'unasked'
/** With nothing, since nobody asked. */
 | 'open'
/** With nothing, at another host, which the registry sent it to. */
 | 'elsewhere';
/** What an error message needs to know about the request. */
export interface ResponseContext {
    /** The thing that was asked for, at the start of the message. */
    readonly what: string;
    /** The registry, as people write it; also where its token service answers. */
    readonly host: string;
    readonly access: RequestAccess;
    readonly timing: Timing;
}
/**
 * The error for an answer that was not expected. `ARTIFACT_NOT_FOUND` only when a 404 names an unknown repository or
 * manifest, or has no error list at all; 401 and 403 are `ACCESS_DENIED`; everything else, and a rate limit whatever
 * its status, is `REGISTRY`.
 */
export declare function responseError(response: HttpResponse, context: ResponseContext): RegistryError;
