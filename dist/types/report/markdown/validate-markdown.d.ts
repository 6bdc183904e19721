import type { ValidateReport } from '../model.js';
import { type Markup } from './markup.js';
/** A row per bundle, then every finding. */
export declare function renderValidateMarkdown({ bundles }: ValidateReport): Markup[];
