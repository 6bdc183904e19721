import type { Picture } from '../doc/block.js';
import { type Html } from './html.js';
/** The neighbours of a contract in three columns: what depends on it, itself, what it depends on. No script, no style. */
export declare function pictureHtml({ title, name, incoming, outgoing }: Picture): Html;
