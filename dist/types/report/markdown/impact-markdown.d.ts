import type { ImpactReport } from '../impact-model.js';
import { type Markup } from './markup.js';
/** Who is reached by effect, whom to tell, and the changes themselves. */
export declare function renderImpactMarkdown(report: ImpactReport): Markup[];
