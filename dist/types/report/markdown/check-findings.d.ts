import type { CheckReport, CheckResult } from '../model.js';
import { type Markup } from './markup.js';
import type { View } from './view.js';
/** Errors, the settings that do not count yet, and the remarks that nobody has to act on. */
export declare function checkFindingBlocks(report: CheckReport, loud: readonly CheckResult[], view: View): Markup[];
