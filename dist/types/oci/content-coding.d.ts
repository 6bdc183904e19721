import { type HttpResponse } from './http-message.js';
/**
 * An answer as it is meant: nobody asks for a coding, but proxies compress what they take for text all the same. Not for
 * blobs, whose bytes are what they are.
 *
 * @param what the thing in messages
 * @param maxBytes of the decoded body
 * @throws RegistryError `REGISTRY` for a coding that is unknown or damaged, or a body beyond the limit
 * @see RFC 9110, section 8.4
 */
export declare function withoutCoding<Response extends HttpResponse>(response: Response, what: string, maxBytes: number): Response;
