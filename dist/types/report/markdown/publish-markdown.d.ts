import type { PublishReport } from '../model.ts';
import { type Markup } from './markup.ts';
/** What was published, or would be. */
export declare function renderPublishMarkdown({ dryRun, results }: PublishReport): Markup[];
