import { sourceFile } from '../source-place.ts';

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/** Whether a source is an address rather than a folder or file on disk. */
export function hasScheme(source: string): boolean {
  return SCHEME.test(source);
}

/**
 * The address of a file: relative to the repository for a folder, below the reference for a bundle of a registry.
 *
 * @see RFC 3986, section 3.3; half surrogate pairs have no UTF-8 form and become U+FFFD
 */
export function artifactUri(source: string, file: string): string {
  const scheme = SCHEME.exec(source)?.[0] ?? '';
  const segments = sourceFile(source.slice(scheme.length), file).split('/').map(encodeSegment);
  // Below a scheme a colon is part of host or tag; in a plain path it would turn the first segment into a scheme.
  return scheme === '' ? segments.join('/') : scheme + segments.join('/').replaceAll('%3A', ':');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%40', '@');
}
