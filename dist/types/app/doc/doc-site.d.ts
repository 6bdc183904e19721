import { type DocIndexReport, type DocReport } from '../../report/index.js';
/** What a page is written as, and the end of its name. */
declare const EXTENSIONS: {
    readonly markdown: 'md';
    readonly html: 'html';
};
/** A format that pages are written in. */
export type SiteFormat = keyof typeof EXTENSIONS;
/**
 * The documentation as files: one page per bundle, `NAME-VERSION.md`, and for several bundles `index.md` after them; a
 * single bundle is `NAME.md`. The same bundles give the same bytes.
 */
export declare function buildDocSite(report: DocReport | DocIndexReport, format: SiteFormat): Record<string, string>;
export {};
