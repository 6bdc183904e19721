import { type Classification, compareText, type Severity } from '../base/index.ts';
import { asyncapiRules } from './asyncapi.ts';
import { checkRules } from './check.ts';
import { contractRules } from './contract.ts';
import { jsonSchemaRules } from './json-schema.ts';
import { openapiRules } from './openapi.ts';
import { protobufRules } from './protobuf.ts';
import type { ChangeRule, FindingRule, RuleTags } from './rule.ts';
import { validationRules } from './validation.ts';

/** What a rule says of itself, whatever table it is in. */
interface RuleEntryText {
  readonly id: string;
  readonly title: string;
  /** Who breaks and how, in one sentence. */
  readonly why: string;
  /** The specification section the verdict rests on. */
  readonly source: string;
  /** First release that has the rule. */
  readonly since: string;
  /** Set when the rule is retired in favour of another. */
  readonly replacedBy?: string;
}

/** A rule about a difference between two versions. */
interface ChangeRuleEntry extends RuleEntryText {
  readonly kind: 'change';
  readonly classification: Classification;
  readonly fix: string;
  readonly tags: RuleTags;
  readonly neutral?: true;
}

/** A rule about one document; how to fix it depends on the case, so only findings say it. */
interface FindingRuleEntry extends RuleEntryText {
  readonly kind: 'finding';
  readonly severity: Severity;
}

/** One row of any table, without the functions that make its messages. */
export type RuleEntry = ChangeRuleEntry | FindingRuleEntry;

const TABLES: readonly object[] = [
  asyncapiRules,
  checkRules,
  contractRules,
  jsonSchemaRules,
  openapiRules,
  protobufRules,
  validationRules,
];

const ENTRIES: ReadonlyMap<string, RuleEntry> = new Map(
  TABLES.flatMap((table) => Object.entries(table))
    .map(([id, row]): [string, RuleEntry] => [id, describeRow(id, row)])
    .sort(([a], [b]) => compareText(a, b)),
);

/** Every rule of every table, in the order of their ids. */
export function listRules(): RuleEntry[] {
  return [...ENTRIES.values()];
}

/** The rule with this id; `undefined` when no table has it. */
export function findRule(id: string): RuleEntry | undefined {
  return ENTRIES.get(id);
}

function describeRow(id: string, row: ChangeRule<never> | FindingRule<never>): RuleEntry {
  const { title, why, source, since, replacedBy } = row;
  const text = { title, why, source, since, ...(replacedBy === undefined ? {} : { replacedBy }) };
  if ('severity' in row) return { id, kind: 'finding', severity: row.severity, ...text };
  const { classification, fix, tags, neutral } = row;
  return { id, kind: 'change', classification, fix, tags, ...text, ...(neutral === undefined ? {} : { neutral }) };
}
