import type { CheckResult } from '../model.js';
import { type Markup } from './markup.js';
import type { View } from './view.js';
/** The configuration that lets the failing changes pass, but for the reason and the day, which only people know. */
export declare function waiverBlocks(results: readonly CheckResult[], { limits, isOpen }: View): Markup[];
