import type { RuleEntry } from '../../rules/index.ts';
import { SCHEMA_VERSION } from '../model.ts';

/** Rules as the JSON document of `pacto rules`. */
export function rulesDocument(rules: readonly RuleEntry[]): object {
  return { schemaVersion: SCHEMA_VERSION, rules: rules.map(ruleDocument) };
}

function ruleDocument(rule: RuleEntry): object {
  const { id, kind, title, why, source, since, replacedBy } = rule;
  if (rule.kind === 'finding') return { id, kind, severity: rule.severity, title, why, source, since, replacedBy };
  const { classification, fix, tags, neutral } = rule;
  const { area, action, direction } = tags;
  return {
    id,
    kind,
    classification,
    title,
    why,
    fix,
    tags: { area, action, direction },
    source,
    since,
    neutral,
    replacedBy,
  };
}
