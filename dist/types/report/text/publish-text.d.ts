import type { PublishReport } from '../model.js';
/** One line per bundle: `create name@version ref digest reason`. */
export declare function renderPublishText(report: PublishReport): string[];
