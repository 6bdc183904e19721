import { type Line } from '../doc/block.js';
import { Markup } from './markup.js';
/** Ids of headings by what links call them. */
type Ids = ReadonlyMap<string, string>;
/** A line as Markdown: what is set apart stays set apart, all text is inert. */
export declare function lineMarkup(line: Line, ids: Ids): Markup;
/** The text of a link. Some readers take escaped brackets in it for an image or a link of its own. */
export declare function linkText(text: string): Markup;
export {};
