import type { OptionTable } from './args.ts';
/** Options that every command takes. */
export declare const GLOBAL_OPTIONS: OptionTable;
