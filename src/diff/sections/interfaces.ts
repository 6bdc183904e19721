import type { Finding } from '../../base/index.ts';
import type { Interface } from '../../contract/index.ts';
import { ChangeCollector, contractRules } from '../../rules/index.ts';
import { bundleFile } from '../bundle-file.ts';
import { always, compareField, type FieldRules, slotAt } from '../compare-field.ts';
import { nameSides } from '../finding-side.ts';
import { INTERFACE_FORMATS } from '../interface-formats.ts';
import { pairByKey } from '../pair.ts';
import type { ContractChanges, ContractPair, SectionChange, SectionResult } from '../section.ts';

const TYPE = always('contract/interface-type-changed');
const PORT: FieldRules = {
  added: 'contract/interface-port-added',
  modified: 'contract/interface-port-changed',
  removed: 'contract/interface-port-removed',
};
const SPECIFICATION: FieldRules = {
  added: 'contract/interface-specification-added',
  modified: 'contract/interface-specification-moved',
  removed: 'contract/interface-specification-removed',
};

/** Interfaces matched by name, with the specifications behind them. */
export function compareInterfaces(pair: ContractPair): SectionResult {
  const pairs = pairByKey(pair.before.interfaces, pair.after.interfaces, ({ name }) => name);
  const changes: SectionChange[] = [];
  const findings: Finding[] = [];
  for (const entry of pairs.removed) changes.push(...comesOrGoes(pair, entry, 'removed'));
  for (const entry of pairs.added) changes.push(...comesOrGoes(pair, entry, 'added'));
  for (const { before, after } of pairs.both) {
    const collector = new ChangeCollector(contractRules);
    compareFields(pair, collector, before, after);
    const content = compareSpecifications(pair, before, after);
    findings.push(...content.findings);
    const rank = pair.after.interfaces.indexOf(after);
    for (const draft of [...collector.changes, ...content.changes]) {
      changes.push({ draft, area: 'interfaces', rank, interface: after.name });
    }
  }
  return { changes, findings };
}

function comesOrGoes(pair: ContractPair, entry: Interface, type: 'added' | 'removed'): SectionChange[] {
  const collector = new ChangeCollector(contractRules);
  const path = 'interfaces';
  const [beforeList, afterList] = [pair.before, pair.after].map(({ root }) => root.get('interfaces') ?? root);
  pair.coverage.mark(type === 'removed' ? entry.node : undefined, type === 'added' ? entry.node : undefined);
  const place =
    type === 'removed'
      ? { before: entry.name, beforeAt: entry.node, afterAt: afterList }
      : { after: entry.name, beforeAt: beforeList, afterAt: entry.node };
  const rule = type === 'removed' ? 'contract/interface-removed' : 'contract/interface-added';
  collector.add(rule, { path, type }, { path, type, ...place });
  const list = type === 'removed' ? pair.before.interfaces : pair.after.interfaces;
  const rank = list.indexOf(entry);
  return collector.changes.map((draft) => ({ draft, area: 'interfaces', rank, interface: entry.name }));
}

function compareFields(pair: ContractPair, changes: ContractChanges, before: Interface, after: Interface): void {
  const compare = (part: string, rules: FieldRules, read?: (value: unknown) => unknown): void => {
    const field = { path: `interfaces.${part}`, rules, label: after.name, ...(read === undefined ? {} : { read }) };
    compareField(pair, changes, field, slotAt(before.node, part), slotAt(after.node, part));
  };
  pair.coverage.mark(before.node.get('name'), after.node.get('name'));
  compare('type', TYPE);
  compare('port', PORT);
  const isPublic = after.node.get('visibility')?.value === 'public';
  compare(
    'visibility',
    always(isPublic ? 'contract/interface-visibility-widened' : 'contract/interface-visibility-narrowed'),
    (value) => value ?? 'internal',
  );
  compare('contract', SPECIFICATION);
}

/** A specification is compared only with one of the same kind; a change of kind has been reported as such. */
function compareSpecifications(pair: ContractPair, before: Interface, after: Interface) {
  if (before.contract === undefined || after.contract === undefined) return { changes: [], findings: [] };
  if (before.type === undefined || before.type !== after.type) return { changes: [], findings: [] };
  const format = INTERFACE_FORMATS[before.type];
  const [old, current] = [
    bundleFile(pair.beforeDocuments, before.contract),
    bundleFile(pair.afterDocuments, after.contract),
  ];
  const { changes, findings } = format.diff(old, current);
  if (findings.length === 0) return { changes, findings };
  return { changes, findings: nameSides(findings, format.read(current).findings) };
}
