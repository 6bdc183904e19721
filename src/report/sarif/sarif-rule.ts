import type { RuleEntry } from '../../rules/index.ts';
import { levelOfClassification, levelOfSeverity } from './sarif-level.ts';

/** A rule as a reporting descriptor. @see SARIF 2.1.0, section 3.49 */
export function sarifRule(rule: RuleEntry): object {
  const { id, title, why, source, since } = rule;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: rule.kind === 'change' ? `${why}\n\n${rule.fix}` : why },
    defaultConfiguration: {
      level: rule.kind === 'change' ? levelOfClassification(rule.classification) : levelOfSeverity(rule.severity),
    },
    properties: { tags: tagsOf(rule), source, since },
  };
}

function tagsOf(rule: RuleEntry): string[] {
  if (rule.kind === 'finding') return ['validation'];
  const { area, action, direction } = rule.tags;
  return [area, action, ...(direction === undefined ? [] : [direction])];
}
