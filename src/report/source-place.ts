import type { Location, Range } from '../base/index.ts';

/** A file of a bundle as the reader of a report can open it: from the working directory, or below its reference. */
export function sourceFile(source: string, file: string): string {
  const folder = source.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return folder === '' || folder === '.' ? file : `${folder}/${file}`;
}

/** `file:line:column`, or what of it is known. */
export function placeText(file: string | undefined, range: Range | undefined): string {
  if (file === undefined) return '';
  return range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
}

/** `source/file:line` of the first line of a location. */
export function lineText(source: string, location: Location): string {
  return `${sourceFile(source, location.file)}:${location.range.start.line}`;
}

/** A digest cut to its algorithm and twelve digits: enough to recognise it. */
export function shortDigest(digest: string): string {
  const [algorithm, hex = ''] = digest.split(':', 2);
  return hex === '' ? digest : `${algorithm}:${hex.slice(0, 12)}`;
}
