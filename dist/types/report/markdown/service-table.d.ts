import type { CheckResult } from '../model.js';
import { type Markup } from './markup.js';
import type { View } from './view.js';
/** A row for each bundle, cut to the first ones; failing ones then come first. */
export declare function serviceTable(results: readonly CheckResult[], { limits, isSteady }: View): Markup;
