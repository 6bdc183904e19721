import type { SbomChange } from '../../diff/index.ts';
import { type Markup } from './markup.ts';
/** The packages of one service that changed, closed at first; nothing when there are none. */
export declare function sbomBlocks(changes: readonly SbomChange[], service: string): Markup[];
