import type { RuleEntry } from '../../rules/index.ts';
import { weightLabelOf, weightOf } from '../text/rules-text.ts';
import { code, joined, listItem, type Markup, md, table } from './markup.ts';

/** A table of rules. */
export function renderRulesMarkdown(rules: readonly RuleEntry[]): Markup[] {
  const rows = rules.map((rule) => [code(rule.id), md`${weightOf(rule)}`, md`${rule.title}`]);
  return [md`## Rules`, table(['Rule', 'Class or severity', 'What'], rows)];
}

/** Everything a rule says of itself. */
export function renderRuleMarkdown(rule: RuleEntry): Markup[] {
  const facts = [
    md`**${weightLabelOf(rule)}:** ${weightOf(rule)}`,
    md`**why:** ${rule.why}`,
    ...(rule.kind === 'change' ? [md`**fix:** ${rule.fix}`] : []),
    md`**source:** ${rule.source}`,
    md`**since:** ${rule.since}`,
    ...(rule.replacedBy === undefined ? [] : [md`**replaced by:** ${code(rule.replacedBy)}`]),
  ];
  return [
    md`## ${code(rule.id)}`,
    md`${rule.title}`,
    joined(
      facts.map((fact) => listItem(fact)),
      '\n',
    ),
  ];
}
