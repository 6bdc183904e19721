import type { Dependency } from '../../contract/index.ts';
import { compareRanges, parseRange } from '../../version/index.ts';
import { pairByKey } from '../pair.ts';
import { type ContractChanges, type ContractPair, fieldSection } from '../section.ts';

/** What the service relies on, matched by name where both sides have names, else by repository. */
export const compareDependencies = fieldSection('dependencies', (pair, changes) => {
  const named = [...pair.before.dependencies, ...pair.after.dependencies].every(({ name }) => name !== undefined);
  const keyOf = (dependency: Dependency): string => (named ? (dependency.name ?? '') : repositoryOf(dependency.ref));
  const labelOf = (dependency: Dependency): string => (named ? (dependency.name ?? '') : dependency.ref);
  const pairs = pairByKey(pair.before.dependencies, pair.after.dependencies, keyOf);
  const addPresence = (dependency: Dependency, type: 'added' | 'removed'): void => {
    const added = dependency.required ? 'contract/dependency-added-required' : 'contract/dependency-added';
    const [beforeParent, afterParent] = parentsOf(pair);
    const place =
      type === 'added'
        ? { after: labelOf(dependency), beforeAt: beforeParent, afterAt: dependency.node }
        : { before: labelOf(dependency), beforeAt: dependency.node, afterAt: afterParent };
    const path = 'dependencies';
    changes.add(type === 'added' ? added : 'contract/dependency-removed', { path, type }, { path, type, ...place });
  };
  for (const dependency of pairs.removed) {
    pair.coverage.mark(dependency.node, undefined);
    addPresence(dependency, 'removed');
  }
  for (const dependency of pairs.added) {
    pair.coverage.mark(undefined, dependency.node);
    addPresence(dependency, 'added');
  }
  for (const { before, after } of pairs.both) compareDependency(pair, changes, before, after, labelOf(after));
});

function compareDependency(
  pair: ContractPair,
  changes: ContractChanges,
  before: Dependency,
  after: Dependency,
  label: string,
): void {
  for (const part of ['name', 'ref', 'compatibility', 'required']) {
    pair.coverage.mark(before.node.get(part), after.node.get(part));
  }
  const add = (
    id: Parameters<typeof changes.add>[0] & `contract/dependency-${string}`,
    part: 'ref' | 'compatibility' | 'required',
  ): void => {
    const path = `dependencies.${part}`;
    const show = (value: string | boolean): string => `${label}: ${part === 'required' ? 'required=' : ''}${value}`;
    changes.add(
      id,
      { path, type: 'modified' },
      {
        path,
        type: 'modified',
        before: show(before[part]),
        after: show(after[part]),
        beforeAt: before.node.get(part) ?? before.node,
        afterAt: after.node.get(part) ?? after.node,
      },
    );
  };
  if (before.ref !== after.ref) add('contract/dependency-ref-changed', 'ref');
  if (before.compatibility !== after.compatibility) add(compatibilityRule(before, after), 'compatibility');
  if (before.required !== after.required) {
    add(after.required ? 'contract/dependency-became-required' : 'contract/dependency-became-optional', 'required');
  }
}

/** Widening is safe only when it is proven; a range that cannot be read is treated as changed. */
function compatibilityRule(before: Dependency, after: Dependency) {
  const [from, to] = [parseRange(before.compatibility).range, parseRange(after.compatibility).range];
  if (from === undefined || to === undefined) return 'contract/dependency-compatibility-changed' as const;
  const step = compareRanges(from, to);
  if (step === 'equal') return 'contract/dependency-compatibility-respelled' as const;
  if (step === 'widened') return 'contract/dependency-compatibility-widened' as const;
  return 'contract/dependency-compatibility-changed' as const;
}

function parentsOf(pair: ContractPair) {
  return [pair.before, pair.after].map(({ root }) => root.get('dependencies') ?? root);
}

/** A reference without tag and digest: a re-tag points at the same contract. */
function repositoryOf(ref: string): string {
  const withoutDigest = ref.split('@')[0] ?? ref;
  const colon = withoutDigest.lastIndexOf(':');
  return colon > withoutDigest.lastIndexOf('/') ? withoutDigest.slice(0, colon) : withoutDigest;
}
