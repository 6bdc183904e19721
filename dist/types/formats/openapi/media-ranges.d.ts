import type { MatchedEntry, MatchedNames } from './matched-entries.js';
/** Media types and their parameters are written in any case. @see RFC 9110, section 8.3.1 */
export declare function mediaTypeForm(name: string): string;
/**
 * Matches the media types that went with the narrowest range that admits them, so that their bodies are compared with
 * its schema. A range that came for nothing else is no entry of its own any more.
 *
 * @see OpenAPI 3.1.0, section 4.8.13 (Request Body Object): the most specific key applies
 */
export declare function matchRanges(entries: readonly MatchedEntry[]): MatchedEntry[];
/** True when a media type was matched with a range that admits more. */
export declare function isWidened({ before, after }: MatchedNames): boolean;
