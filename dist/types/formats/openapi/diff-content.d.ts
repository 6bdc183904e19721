import type { Direction } from '../../base/index.js';
import { type Pair, type Sides } from './pair.js';
import { type Site } from './site.js';
import type { Walk } from './walk.js';
/** What a body belongs to and who writes it. */
export interface BodyRole {
    readonly direction: Direction;
    /** Reports a media type that came or went. */
    readonly report: (walk: Walk, site: Site, mediaType: string, sides: Sides, path: string) => void;
}
/** Compares the media types of a body; a missing `content` has none. */
export declare function diffContent(walk: Walk, maps: Sides, site: Site, role: BodyRole): void;
/** Compares one media type of a body, a parameter or a header. */
export declare function diffMediaType(walk: Walk, entry: Pair, site: Site, name: string, direction: Direction): void;
