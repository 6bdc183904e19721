import { type CharacterSet } from './character-set.js';
import type { TextCursor } from './text-cursor.js';
/** What stands after a backslash. @throws UnsupportedPattern for boundaries, back references and unknown letters */
export declare function readEscape(cursor: TextCursor, inClass: boolean): CharacterSet;
