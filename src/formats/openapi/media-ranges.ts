import type { MatchedEntry, MatchedNames } from './matched-entries.ts';

/** Media types and their parameters are written in any case. @see RFC 9110, section 8.3.1 */
export function mediaTypeForm(name: string): string {
  return name.toLowerCase().replaceAll(/\s/g, '');
}

/**
 * Matches the media types that went with the narrowest range that admits them, so that their bodies are compared with
 * its schema. A range that came for nothing else is no entry of its own any more.
 *
 * @see OpenAPI 3.1.0, section 4.8.13 (Request Body Object): the most specific key applies
 */
export function matchRanges(entries: readonly MatchedEntry[]): MatchedEntry[] {
  const ranges = new Map<string, MatchedEntry>();
  for (const entry of entries) if (entry.names.after !== undefined) ranges.set(mediaTypeForm(entry.names.after), entry);
  const taken = new Set<MatchedEntry>();
  const matched = entries.map((entry) => {
    const { before, after } = entry.names;
    const range = before === undefined || after !== undefined ? undefined : rangeFor(before, ranges);
    if (range === undefined) return entry;
    taken.add(range);
    const sides = { ...entry.sides, after: range.sides.after };
    return { ...entry, names: { before, after: range.names.after }, sides };
  });
  return matched.filter((entry) => entry.names.before !== undefined || !taken.has(entry));
}

/** True when a media type was matched with a range that admits more. */
export function isWidened({ before, after }: MatchedNames): boolean {
  return before !== undefined && after !== undefined && mediaTypeForm(before) !== mediaTypeForm(after);
}

function rangeFor(name: string, ranges: ReadonlyMap<string, MatchedEntry>): MatchedEntry | undefined {
  const [type = ''] = mediaTypeForm(name).split('/');
  return ranges.get(`${type}/*`) ?? ranges.get('*/*');
}
