import type { HttpResponse } from './http-message.ts';
import { RegistryError } from './registry-error.ts';

/**
 * The address in `Link: <…>; rel="next"`.
 *
 * @param what the list in messages
 * @throws RegistryError `REGISTRY` for another origin: the token goes with the request
 * @see RFC 8288, section 3
 */
export function nextPage(response: HttpResponse, from: URL, what: string): URL | undefined {
  for (const link of (response.headers.get('link') ?? []).flatMap(splitLinks)) {
    const [, address = '', parameters = ''] = /^\s*<([^<>]{0,8192})>([^<>]*)$/.exec(link) ?? [];
    if (!/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.test(parameters)) continue;
    if (!URL.canParse(address, from.href))
      throw new RegistryError('REGISTRY', `${what}: the address of the next page is malformed`);
    const url = new URL(address, from);
    if (url.origin !== from.origin) {
      throw new RegistryError('REGISTRY', `${what}: the next page is on another host, ${url.origin}`, {
        hint: 'A proxy in front of the registry may need to pass on X-Forwarded-Proto and Host.',
      });
    }
    return url;
  }
  return undefined;
}

/** Commas separate links, but may stand in an address too. */
function splitLinks(value: string): string[] {
  return value.slice(0, 16_384).split(/,(?=\s*<)/);
}
