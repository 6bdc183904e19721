import type { SbomChange } from '../../diff/index.js';
import { type Markup } from './markup.js';
/** The packages of one service that changed, closed at first; nothing when there are none. */
export declare function sbomBlocks(changes: readonly SbomChange[], service: string): Markup[];
