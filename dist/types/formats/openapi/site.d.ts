import type { Direction } from '../../base/index.js';
/** Where a walk stands. */
export interface Site {
    /** Spelling of change paths: `openapi.paths[/charges].methods[GET]`. */
    readonly path: string;
    /** What messages call it: `GET /charges`, `GET /charges response 200`. */
    readonly subject: string;
    /** True inside webhooks and callbacks, where the service sends the requests and its consumers answer. */
    readonly reversed: boolean;
}
/** The same site one keyword deeper: `.schema`, or `[odd name]` for what is no plain word. */
export declare function atKeyword(site: Site, keyword: string): Site;
/** The same site one entry of a map deeper: `.headers[X-Trace]`. */
export declare function atEntry(site: Site, map: string, name: string): Site;
/** Spells the path of a keyword below another path. */
export declare function keywordPath(path: string, keyword: string): string;
/** Who writes a request: consumers, except in webhooks and callbacks. */
export declare function requestDirection(site: Site): Direction;
/** Who writes a response: the service, except in webhooks and callbacks. */
export declare function responseDirection(site: Site): Direction;
