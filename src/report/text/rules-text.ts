import type { RuleEntry } from '../../rules/index.ts';
import { visibleText } from '../visible-text.ts';

/** `id  CLASS  title` per rule, in columns. */
export function renderRulesText(rules: readonly RuleEntry[]): string[] {
  const width = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  const idWidth = width(rules.map((rule) => rule.id));
  const weightWidth = width(rules.map(weightOf));
  return rules.map((rule) => {
    return visibleText(`${rule.id.padEnd(idWidth)}  ${weightOf(rule).padEnd(weightWidth)}  ${rule.title}`);
  });
}

/** Everything a rule says of itself. */
export function renderRuleText(rule: RuleEntry): string[] {
  const lines = [`${rule.id}: ${rule.title}`, '', `  ${weightLabelOf(rule)}: ${weightOf(rule)}`, `  why: ${rule.why}`];
  const fix = rule.kind === 'change' ? [`  fix: ${rule.fix}`] : [];
  const replacedBy = rule.replacedBy === undefined ? [] : [`  replaced by: ${rule.replacedBy}`];
  return [...lines, ...fix, `  source: ${rule.source}`, `  since: ${rule.since}`, ...replacedBy].map(visibleText);
}

/** The class of a rule about changes, the severity of a rule about documents. */
export function weightOf(rule: RuleEntry): string {
  return rule.kind === 'change' ? rule.classification : rule.severity;
}

/** What {@link weightOf} is called. */
export function weightLabelOf(rule: RuleEntry): string {
  return rule.kind === 'change' ? 'class' : 'severity';
}
