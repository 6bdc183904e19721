import type { CheckResult } from '../model.js';
import { type Markup } from './markup.js';
/** A row for each bundle, cut to the first ones; failing ones then come first. */
export declare function serviceTable(results: readonly CheckResult[], maxRows: number): Markup;
