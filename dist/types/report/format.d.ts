import type { Report } from './model.js';
/** Every output format. */
export declare const FORMATS: readonly ['text', 'json', 'markdown', 'html', 'sarif', 'mermaid', 'dot'];
/** A way to write a report. */
export type Format = (typeof FORMATS)[number];
/** The formats each kind of report has, the default one first. */
export declare const FORMATS_OF: Readonly<Record<Report['kind'], readonly Format[]>>;
