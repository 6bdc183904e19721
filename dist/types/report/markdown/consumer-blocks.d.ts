import type { CheckResult } from '../model.js';
import { type Markup } from './markup.js';
import type { View } from './view.js';
/** Who would pick up what may break them, and whose they are: a table for each service that has such consumers. */
export declare function consumerBlocks(results: readonly CheckResult[], { limits }: View): Markup[];
