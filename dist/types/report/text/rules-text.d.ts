import type { RuleEntry } from '../../rules/index.js';
/** `id  CLASS  title` per rule, in columns. */
export declare function renderRulesText(rules: readonly RuleEntry[]): string[];
/** Everything a rule says of itself. */
export declare function renderRuleText(rule: RuleEntry): string[];
/** The class of a rule about changes, the severity of a rule about documents. */
export declare function weightOf(rule: RuleEntry): string;
/** What {@link weightOf} is called. */
export declare function weightLabelOf(rule: RuleEntry): string;
