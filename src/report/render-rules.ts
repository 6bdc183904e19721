import { assertNever } from '../base/index.ts';
import type { RuleEntry } from '../rules/index.ts';
import { rulesDocument } from './json/rules-document.ts';
import { writeJson } from './json/write-json.ts';
import { renderRuleMarkdown, renderRulesMarkdown } from './markdown/rules-markdown.ts';
import { renderRulesText, renderRuleText } from './text/rules-text.ts';

/** The formats of `pacto rules`, the default one first. */
export const RULES_FORMATS = ['text', 'json', 'markdown'] as const;

/** A way to write rules. */
export type RulesFormat = (typeof RULES_FORMATS)[number];

/** Lists rules, one per line; a single rule is explained in full. Ends with one newline. */
export function renderRules(rules: readonly RuleEntry[], format: RulesFormat): string {
  const [first, ...others] = rules;
  const only = others.length === 0 ? first : undefined;
  switch (format) {
    case 'text':
      return `${(only ? renderRuleText(only) : renderRulesText(rules)).join('\n')}\n`;
    case 'json':
      return `${writeJson(rulesDocument(rules))}\n`;
    case 'markdown':
      return `${(only ? renderRuleMarkdown(only) : renderRulesMarkdown(rules)).join('\n\n')}\n`;
    default:
      return assertNever(format);
  }
}
