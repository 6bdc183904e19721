import type { ValidateReport } from '../model.ts';
import { type Markup } from './markup.ts';
/** A row per bundle, then every finding. */
export declare function renderValidateMarkdown({ bundles }: ValidateReport): Markup[];
