import type { CheckResult } from '../model.js';
import { type Markup } from './markup.js';
/** What happens next with services that nothing could be compared with. */
export declare function nextStepBlocks(results: readonly CheckResult[]): Markup[];
