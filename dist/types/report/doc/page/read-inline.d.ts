import type { Line } from '../block.js';
import { type ResolveLink } from './resolve-link.js';
/** What inline text needs to know of its page. */
export interface InlineContext {
    readonly resolve: ResolveLink;
    /** Destinations by the {@link definitionKey} of their name. */
    readonly definitions: ReadonlyMap<string, string>;
}
/** A name of a definition as it is looked up: capitals and line breaks make no difference. */
export declare function definitionKey(name: string): string;
/** Reads the text of a paragraph, cell or heading. HTML in it stays text. Takes time in proportion to its length. */
export declare function readInline(text: string, context: InlineContext): Line;
