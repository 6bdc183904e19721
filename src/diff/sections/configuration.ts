import type { Finding } from '../../base/index.ts';
import { isJsonObject } from '../../base/index.ts';
import type { Configuration } from '../../contract/index.ts';
import type { DocumentSet } from '../../document/index.ts';
import {
  diffConfigurationSchema,
  findRefusal,
  looksSecret,
  readConfigurationSchema,
} from '../../formats/json-schema/index.ts';
import { ChangeCollector, contractRules } from '../../rules/index.ts';
import { bundleFile } from '../bundle-file.ts';
import { always, compareField, type FieldRules, slotAt } from '../compare-field.ts';
import { nameSides } from '../finding-side.ts';
import { pairByKey } from '../pair.ts';
import type { ContractChanges, ContractPair, SectionChange, SectionResult } from '../section.ts';

/** Where a bundle keeps the schema that other contracts take over by reference. */
const SHARED_SCHEMA = 'configuration/schema.json';

const SCHEMA: FieldRules = {
  added: 'contract/configuration-schema-added',
  modified: 'contract/configuration-schema-moved',
  removed: 'contract/configuration-schema-removed',
};
const REF: FieldRules = {
  added: 'contract/configuration-ref-added',
  modified: 'contract/configuration-ref-changed',
  removed: 'contract/configuration-ref-removed',
};
const VALUE = always('contract/configuration-value-changed');

/** Configurations matched by name, with the schemas behind them. */
export function compareConfigurations(pair: ContractPair): SectionResult {
  const pairs = pairByKey(pair.before.configurations, pair.after.configurations, ({ name }) => name);
  const changes: SectionChange[] = [];
  const findings: Finding[] = [];
  for (const entry of pairs.removed) changes.push(...removedConfiguration(pair, entry));
  for (const entry of pairs.added) changes.push(...addedConfiguration(pair, entry));
  for (const { before, after } of pairs.both) {
    const collector = new ChangeCollector(contractRules);
    compareFields(pair, collector, before, after);
    const content = compareSchemas(pair, before, after);
    if (content.changes.length > 0) checkValues(pair, collector, before, after);
    findings.push(...content.findings);
    const rank = pair.after.configurations.indexOf(after);
    for (const draft of [...collector.changes, ...content.changes]) changes.push(tag(draft, rank, after.name));
  }
  const shared = compareSharedSchema(pair);
  return { changes: [...changes, ...shared.changes], findings: [...findings, ...shared.findings] };
}

/**
 * The schema that other contracts take over by reference, where this contract does not use it itself. Losing it breaks
 * them all.
 */
function compareSharedSchema(pair: ContractPair): SectionResult {
  const declared = [...pair.before.configurations, ...pair.after.configurations].some(
    ({ schema }) => schema !== undefined && bundleFile(pair.afterDocuments, schema).file === SHARED_SCHEMA,
  );
  const [had, has] = [pair.beforeDocuments.has(SHARED_SCHEMA), pair.afterDocuments.has(SHARED_SCHEMA)];
  if (declared || (!had && !has)) return { changes: [], findings: [] };
  const entry = { name: SHARED_SCHEMA, schema: SHARED_SCHEMA };
  if (!has) return { changes: removedConfiguration(pair, { ...entry, node: pair.before.root }, false), findings: [] };
  if (!had) return { changes: addedConfiguration(pair, { ...entry, node: pair.after.root }, false), findings: [] };
  const content = compareSchemas(pair, { ...entry, node: pair.before.root }, { ...entry, node: pair.after.root });
  return { changes: content.changes.map((draft) => tag(draft, 0, SHARED_SCHEMA)), findings: content.findings };
}

function removedConfiguration(pair: ContractPair, entry: Configuration, isDeclared = true): SectionChange[] {
  const collector = new ChangeCollector(contractRules);
  if (isDeclared) pair.coverage.mark(entry.node, undefined);
  collector.add(
    'contract/configuration-removed',
    { path: 'configuration', type: 'removed' },
    { path: 'configuration', type: 'removed', before: entry.name, beforeAt: entry.node, afterAt: pair.after.root },
  );
  return collector.changes.map((draft) => tag(draft, pair.before.configurations.indexOf(entry), entry.name));
}

function addedConfiguration(pair: ContractPair, entry: Configuration, isDeclared = true): SectionChange[] {
  const collector = new ChangeCollector(contractRules);
  if (isDeclared) pair.coverage.mark(undefined, entry.node);
  const asks = hasRequiredKeys(pair.afterDocuments, entry.schema);
  collector.add(
    asks ? 'contract/configuration-added-with-required-keys' : 'contract/configuration-added',
    { path: 'configuration', type: 'added' },
    { path: 'configuration', type: 'added', after: entry.name, beforeAt: pair.before.root, afterAt: entry.node },
  );
  return collector.changes.map((draft) => tag(draft, pair.after.configurations.indexOf(entry), entry.name));
}

function compareFields(
  pair: ContractPair,
  changes: ContractChanges,
  before: Configuration,
  after: Configuration,
): void {
  const label = after.name === 'default' ? {} : { label: after.name };
  pair.coverage.mark(before.node.get('name'), after.node.get('name'));
  for (const [part, rules] of [
    ['schema', SCHEMA],
    ['ref', REF],
  ] as const) {
    const field = { path: `configuration.${part}`, rules, ...label };
    compareField(pair, changes, field, slotAt(before.node, part), slotAt(after.node, part));
  }
  const names = new Set([...(before.values?.keys() ?? []), ...(after.values?.keys() ?? [])]);
  for (const name of names) {
    const field = { path: `configuration.values[${name}]`, rules: VALUE, ...label };
    compareField(pair, changes, field, slotAt(before.node, 'values', name), slotAt(after.node, 'values', name));
  }
}

/** The values that the old contract sets are a configuration in use: the new schema has to accept them as the old one did. */
function checkValues(
  pair: ContractPair,
  changes: ContractChanges,
  { schema: oldSchema, values }: Configuration,
  after: Configuration,
): void {
  if (values === undefined || oldSchema === undefined || after.schema === undefined) return;
  const error = findRefusal(bundleFile(pair.afterDocuments, after.schema), values.value);
  if (error === undefined || findRefusal(bundleFile(pair.beforeDocuments, oldSchema), values.value) !== undefined)
    return;
  const path = 'configuration.values';
  changes.add(
    'contract/configuration-values-refused',
    { path, type: 'modified', error },
    {
      path,
      type: 'modified',
      beforeAt: values,
      afterAt: after.values ?? after.node,
      ...(looksSecret(values.value)
        ? {}
        : { ruling: { proof: { value: values.value, acceptedBy: 'before', rejectedBy: 'after', error } } }),
    },
  );
}

function compareSchemas(pair: ContractPair, before: Configuration, after: Configuration) {
  if (before.schema === undefined || after.schema === undefined) return { changes: [], findings: [] };
  const [old, current] = [
    bundleFile(pair.beforeDocuments, before.schema),
    bundleFile(pair.afterDocuments, after.schema),
  ];
  const { changes, findings } = diffConfigurationSchema(old, current);
  if (findings.length === 0) return { changes, findings };
  return { changes, findings: nameSides(findings, readConfigurationSchema(current).findings) };
}

/** A schema that cannot be read asks for nothing here; validation reports it. */
function hasRequiredKeys(documents: DocumentSet, schema: string | undefined): boolean {
  const root = schema === undefined ? undefined : documents.load(bundleFile(documents, schema).file)?.root;
  const required = isJsonObject(root?.value) ? root.value.required : undefined;
  return Array.isArray(required) && required.length > 0;
}

function tag(draft: SectionChange['draft'], rank: number, configuration: string): SectionChange {
  return { draft, area: 'configuration', rank, configuration };
}
