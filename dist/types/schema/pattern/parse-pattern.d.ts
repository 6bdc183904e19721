import { type Expression } from './expression.js';
/**
 * Reads a regular expression of JavaScript; flags are none or `u`.
 *
 * @throws UnsupportedPattern for lookaround, back references, word boundaries, or a text that is no expression
 */
export declare function parsePattern(source: string): Expression;
