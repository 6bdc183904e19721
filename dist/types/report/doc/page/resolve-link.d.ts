import type { LinkTarget } from '../block.js';
/** What a link of the page leads to, or the file it names; `undefined` for one that must not be a link. */
export type ResolveLink = (destination: string) => LinkTarget | {
    readonly file: string;
} | undefined;
/** Resolves the links of a page: to the web and to mail, to pages of the bundle, to other files of it. */
export declare function createResolver(path: string, pages: ReadonlySet<string>): ResolveLink;
/** An address of the web or of mail, percent-encoded; `undefined` for anything else. */
export declare function resolveAddress(address: string): {
    readonly url: string;
} | undefined;
