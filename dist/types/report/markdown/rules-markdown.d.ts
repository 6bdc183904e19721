import type { RuleEntry } from '../../rules/index.ts';
import { type Markup } from './markup.ts';
/** A table of rules. */
export declare function renderRulesMarkdown(rules: readonly RuleEntry[]): Markup[];
/** Everything a rule says of itself. */
export declare function renderRuleMarkdown(rule: RuleEntry): Markup[];
