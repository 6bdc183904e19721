import type { Direction } from '../../base/index.ts';

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
export function atKeyword(site: Site, keyword: string): Site {
  return { ...site, path: keywordPath(site.path, keyword) };
}

/** The same site one entry of a map deeper: `.headers[X-Trace]`. */
export function atEntry(site: Site, map: string, name: string): Site {
  return { ...site, path: `${site.path}.${map}[${name}]` };
}

/** Spells the path of a keyword below another path. */
export function keywordPath(path: string, keyword: string): string {
  return /^[A-Za-z_$][\w$-]*$/.test(keyword) ? `${path}.${keyword}` : `${path}[${keyword}]`;
}

/** Who writes a request: consumers, except in webhooks and callbacks. */
export function requestDirection(site: Site): Direction {
  return site.reversed ? 'emit' : 'accept';
}

/** Who writes a response: the service, except in webhooks and callbacks. */
export function responseDirection(site: Site): Direction {
  return site.reversed ? 'accept' : 'emit';
}
