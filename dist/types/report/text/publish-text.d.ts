import type { PublishReport } from '../model.js';
/** One line per bundle: `create name@version ref digest reason`; below it, the files in which it conflicts. */
export declare function renderPublishText({ dryRun, results, warnings }: PublishReport): string[];
