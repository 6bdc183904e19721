import { posix } from 'node:path';
import type { LinkTarget } from '../block.ts';

/** What a link of the page leads to, or the file it names; `undefined` for one that must not be a link. */
export type ResolveLink = (destination: string) => LinkTarget | { readonly file: string } | undefined;

/** Resolves the links of a page: to the web and to mail, to pages of the bundle, to other files of it. */
export function createResolver(path: string, pages: ReadonlySet<string>): ResolveLink {
  return (destination) => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\/|^\\/i.test(destination)) return resolveAddress(destination);
    return resolveFile(path, destination, pages);
  };
}

/** An address of the web or of mail, percent-encoded; `undefined` for anything else. */
export function resolveAddress(address: string): { readonly url: string } | undefined {
  if (!/^(https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return undefined;
  // The path of a mail address is left as it is by URL, but for control characters and beyond ASCII.
  return { url: new URL(address).href.replace(/["<>`{}|\\^\s]/g, encodeURIComponent) };
}

function resolveFile(path: string, destination: string, pages: ReadonlySet<string>): ReturnType<ResolveLink> {
  const [place = '', fragment = ''] = destination.split('#', 2).map(decode);
  const heading = fragment === '' ? {} : { heading: fragment };
  if (place === '') return fragment === '' ? undefined : { page: path, ...heading };
  const file = posix.normalize(place.startsWith('/') ? place.slice(1) : posix.join(posix.dirname(path), place));
  if (file === '..' || file.startsWith('../') || file === '.') return undefined;
  return pages.has(file) ? { page: file, ...heading } : { file };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
