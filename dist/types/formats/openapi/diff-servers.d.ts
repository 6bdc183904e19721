import type { DocumentNode } from '../../document/index.js';
import { type Pair } from './pair.js';
import type { Site } from './site.js';
import type { Walk } from './walk.js';
/** The servers in force at one place of both documents; missing where the document names none. */
export interface ServerLists {
    readonly before: DocumentNode | undefined;
    readonly after: DocumentNode | undefined;
}
/** The servers in force inside a value: its own, else those from outside. */
export declare function serversAt(pair: Pair, outer?: ServerLists): ServerLists;
/**
 * Compares the servers in force at a place, unless they are those from outside, which are compared there.
 *
 * @see OpenAPI 3.1.0, section 4.8.9: servers of a path item replace those of the document, and so on inwards
 */
export declare function diffServers(walk: Walk, lists: ServerLists, outer: ServerLists | undefined, site: Site): void;
