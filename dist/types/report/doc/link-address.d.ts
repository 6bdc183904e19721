import type { LinkTarget } from './block.js';
/** The address of a link, here or outside; `undefined` for a page that is not there. */
export declare function addressOf(to: LinkTarget, ids: ReadonlyMap<string, string>): string | undefined;
