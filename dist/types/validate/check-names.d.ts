import type { CheckContext } from './check-context.js';
/** No two entries of one list have the same name; the later one is reported. */
export declare function checkNames({ contract, findings }: CheckContext): void;
