import type { RuleEntry } from '../rules/index.js';
/** The formats of `pacto rules`, the default one first. */
export declare const RULES_FORMATS: readonly ['text', 'json', 'markdown'];
/** A way to write rules. */
export type RulesFormat = (typeof RULES_FORMATS)[number];
/** Lists rules, one per line; a single rule is explained in full. Ends with one newline. */
export declare function renderRules(rules: readonly RuleEntry[], format: RulesFormat): string;
