import type { RuleEntry } from '../../rules/index.js';
/** Rules as the JSON document of `pacto rules`. */
export declare function rulesDocument(rules: readonly RuleEntry[]): object;
