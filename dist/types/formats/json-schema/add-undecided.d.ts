import type { SchemaPair } from './schema-pair.js';
/** Reports a keyword whose value differs and whose effect is not decided; does nothing when it does not differ. */
export declare function addUndecided(pair: SchemaPair, keyword: string): void;
