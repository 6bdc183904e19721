import type { HttpResponse } from './http-message.js';
/**
 * The address in `Link: <…>; rel="next"`.
 *
 * @param what the list in messages
 * @throws RegistryError `REGISTRY` for another origin: the token goes with the request
 * @see RFC 8288, section 3
 */
export declare function nextPage(response: HttpResponse, from: URL, what: string): URL | undefined;
