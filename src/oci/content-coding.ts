import { gunzipSync } from 'node:zlib';
import { type HttpResponse, headerOf } from './http-message.ts';
import { quoteForeignText } from './redact.ts';
import { RegistryError } from './registry-error.ts';

/**
 * An answer as it is meant: nobody asks for a coding, but proxies compress what they take for text all the same. Not for
 * blobs, whose bytes are what they are.
 *
 * @param what the thing in messages
 * @param maxBytes of the decoded body
 * @throws RegistryError `REGISTRY` for a coding that is unknown or damaged, or a body beyond the limit
 * @see RFC 9110, section 8.4
 */
export function withoutCoding<Response extends HttpResponse>(
  response: Response,
  what: string,
  maxBytes: number,
): Response {
  const coding = headerOf(response, 'content-encoding')?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity' || response.body.length === 0) return response;
  try {
    if (coding !== 'gzip' && coding !== 'x-gzip') throw new Error('not known');
    const body = new Uint8Array(gunzipSync(response.body, { maxOutputLength: maxBytes }));
    return { ...response, body };
  } catch (cause) {
    const message = `${what}: the answer is coded in a way that cannot be read (${quoteForeignText(coding, 40)})`;
    throw new RegistryError('REGISTRY', message, {
      hint: 'A proxy before the registry may change what it passes on. Let it pass these answers on as they are.',
      cause,
    });
  }
}
