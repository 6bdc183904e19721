import type { DocumentNode } from '../../document/index.ts';
import { always, compareField, type FieldRuleId, type FieldRules, slotAt } from '../compare-field.ts';
import { type ContractChanges, type ContractPair, fieldSection } from '../section.ts';

/** Fields of `runtime` by path; a rule that is not named is the general one for values that come or go. */
const RUNTIME_FIELDS: readonly [path: string, rules: FieldRules][] = [
  ['runtime.workload', whenModified('contract/workload-changed')],
  ['runtime.state.type', whenModified('contract/state-changed')],
  ['runtime.state.persistence.scope', whenModified('contract/state-changed')],
  ['runtime.state.persistence.durability', whenModified('contract/state-changed')],
  ['runtime.state.dataCriticality', whenModified('contract/data-criticality-changed')],
  [
    'runtime.lifecycle.upgradeStrategy',
    whenModified('contract/upgrade-strategy-changed', 'contract/upgrade-strategy-removed'),
  ],
  ['runtime.lifecycle.gracefulShutdownSeconds', always('contract/graceful-shutdown-changed')],
  ['runtime.health.interface', whenModified('contract/health-check-changed', 'contract/health-check-removed')],
  ['runtime.health.path', whenModified('contract/health-check-changed', 'contract/health-check-removed')],
  ['runtime.health.initialDelaySeconds', always('contract/health-delay-changed')],
  ['runtime.metrics.interface', whenModified('contract/metrics-changed', 'contract/metrics-removed')],
  ['runtime.metrics.path', whenModified('contract/metrics-changed', 'contract/metrics-removed')],
];

/** How the service runs and scales. */
export const compareRuntime = fieldSection('runtime', (pair, changes) => {
  for (const [path, rules] of RUNTIME_FIELDS) compare(pair, changes, path, rules);
  compareScaling(pair, changes);
});

function compareScaling(pair: ContractPair, changes: ContractChanges): void {
  const before = slotAt(pair.before.root, 'scaling');
  const after = slotAt(pair.after.root, 'scaling');
  const comesOrGoes = before.node === undefined || after.node === undefined;
  if (comesOrGoes || isFixed(before.node) !== isFixed(after.node)) {
    const rules: FieldRules = {
      added: 'contract/scaling-added',
      modified: 'contract/scaling-mode-changed',
      removed: 'contract/scaling-removed',
    };
    compareField(pair, changes, { path: 'scaling', rules, read: spellScaling }, before, after);
    return;
  }
  compare(pair, changes, 'scaling.replicas', always('contract/scaling-replicas-changed'));
  compare(pair, changes, 'scaling.min', always('contract/scaling-min-changed'));
  compare(pair, changes, 'scaling.max', always('contract/scaling-max-changed'));
}

function isFixed(scaling: DocumentNode | undefined): boolean {
  return scaling?.get('replicas') !== undefined;
}

function spellScaling(value: unknown): unknown {
  if (value === undefined) return undefined;
  const { replicas, min, max } = value as { replicas?: unknown; min?: unknown; max?: unknown };
  return replicas === undefined ? `${String(min)}-${String(max)}` : `replicas ${String(replicas)}`;
}

function compare(pair: ContractPair, changes: ContractChanges, path: string, rules: FieldRules): void {
  const parts = path.split('.');
  compareField(pair, changes, { path, rules }, slotAt(pair.before.root, ...parts), slotAt(pair.after.root, ...parts));
}

function whenModified(modified: FieldRuleId, removed: FieldRuleId = 'contract/runtime-value-removed'): FieldRules {
  return { added: 'contract/runtime-value-added', modified, removed };
}
