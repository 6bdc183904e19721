import type { RuleEntry } from '../../rules/index.js';
import { type Markup } from './markup.js';
/** A table of rules. */
export declare function renderRulesMarkdown(rules: readonly RuleEntry[]): Markup[];
/** Everything a rule says of itself. */
export declare function renderRuleMarkdown(rule: RuleEntry): Markup[];
