import type { OptionTable } from './args.js';
/** Options that every command takes. */
export declare const GLOBAL_OPTIONS: OptionTable;
