import type { PublishReport } from '../model.js';
import { type Markup } from './markup.js';
/** What was published, or would be. */
export declare function renderPublishMarkdown({ dryRun, results, warnings }: PublishReport): Markup[];
