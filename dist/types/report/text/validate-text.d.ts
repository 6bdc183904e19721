import type { ValidateReport } from '../model.js';
/** `SOURCE is valid` or `SOURCE is invalid` for each bundle, with its findings below. */
export declare function renderValidateText(report: ValidateReport): string[];
