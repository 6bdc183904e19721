import type { DocNeighbour } from '../doc-model.js';
import { type Line } from './block.js';
/** A text that leads to another document beside this one, where there is one. */
export declare function linkedLine(text: string, page: string | undefined): Line;
/** Another bundle by name and version; nothing for one that is not known. */
export declare function neighbourLine(neighbour: DocNeighbour | undefined): Line;
