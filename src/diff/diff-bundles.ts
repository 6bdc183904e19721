import {
  type Change,
  type Classification,
  compareClassifications,
  compareFindings,
  type DraftChange,
  type Finding,
  formatPath,
  hasErrors,
  worstClassification,
} from '../base/index.ts';
import { type Contract, readContract } from '../contract/index.ts';
import { Coverage, type DocumentNode, type DocumentSet } from '../document/index.ts';
import { diffSbom } from '../formats/sbom/index.ts';
import { ChangeCollector, contractRules } from '../rules/index.ts';
import { asBefore } from './finding-side.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { BundleDiff } from './model.ts';
import { compareRankedChanges, type RankedChange } from './order.ts';
import type { ContractPair, Section, SectionChange } from './section.ts';
import { compareConfigurations } from './sections/configuration.ts';
import { compareDependencies } from './sections/dependencies.ts';
import { compareInterfaces } from './sections/interfaces.ts';
import { compareMetadata } from './sections/metadata.ts';
import { comparePolicies } from './sections/policy.ts';
import { compareRuntime } from './sections/runtime.ts';
import { compareService } from './sections/service.ts';

/** What a repository decides about a rule: another class, or not to report it. */
export type RuleOverride = Classification | 'off';

/** How bundles are compared. */
export interface DiffOptions {
  /** Looked up by rule id; the tables themselves never change. Default: none. */
  readonly rules?: ReadonlyMap<string, RuleOverride>;
}

const SECTIONS: readonly Section[] = [
  compareService,
  compareRuntime,
  compareDependencies,
  compareInterfaces,
  compareConfigurations,
  comparePolicies,
  compareMetadata,
];

/**
 * Compares two bundles. A document that cannot be read on either side is an error finding and raises the class to at
 * least POTENTIAL_BREAKING: what was not compared is never called unchanged.
 */
export function diffBundles(before: DocumentSet, after: DocumentSet, options: DiffOptions = {}): BundleDiff {
  const beforeRead = readContract(before);
  const afterRead = readContract(after);
  if (beforeRead.contract === undefined || afterRead.contract === undefined) {
    const findings = sortFindings([...beforeRead.findings.map(asBefore), ...afterRead.findings]);
    return { classification: 'POTENTIAL_BREAKING', changes: [], sbomChanges: [], contractChanged: false, findings };
  }
  const pair: ContractPair = {
    before: beforeRead.contract,
    after: afterRead.contract,
    beforeDocuments: before,
    afterDocuments: after,
    coverage: new Coverage(),
  };
  const results = SECTIONS.map((section) => section(pair));
  const sbom = diffSbom(before, after);
  const drafts = [...results.flatMap((result) => result.changes), ...unclassified(pair)];
  const findings = sortFindings([...results.flatMap((result) => result.findings), ...sbom.findings]);
  const changes = finish(drafts, pair.after, options.rules ?? new Map());
  const contractChanged = drafts.some(({ draft }) => draft.neutral !== true);
  const classification = classify(changes, findings);
  return { classification, changes, sbomChanges: sbom.changes, contractChanged, findings };
}

/** A whole service that is gone, or whose folder now holds another one. */
export function diffRemovedService(before: Contract, renamedTo?: string): Change {
  const collector = new ChangeCollector(contractRules);
  const name = before.service.name;
  collector.add(
    'contract/service-removed',
    { name, renamedTo },
    { path: 'service', type: 'removed', before: name, after: renamedTo, beforeAt: before.service.node },
  );
  const draft = collector.changes[0] as DraftChange;
  return { ...draft, fingerprint: fingerprintOf(draft, name, {}) };
}

function unclassified(pair: ContractPair): SectionChange[] {
  const collector = new ChangeCollector(contractRules);
  for (const difference of pair.coverage.uncovered(pair.before.root, pair.after.root)) {
    const { before, after, beforeParent, afterParent } = difference;
    if (isEmpty(before) && isEmpty(after)) continue;
    const type = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
    const path = formatPath((after ?? before ?? afterParent).path);
    const place = { path, type, beforeAt: before ?? beforeParent, afterAt: after ?? afterParent } as const;
    collector.add('contract/unclassified-change', { path, type }, place);
  }
  return collector.changes.map((draft) => ({ draft, area: 'contract', rank: 0 }));
}

/** Nothing, `null`, and a map or list without content promise the same. */
function isEmpty(node: DocumentNode | undefined): boolean {
  if (node === undefined || node.value === null) return true;
  return (node.isMap && node.keys().length === 0) || (node.isList && node.items().length === 0);
}

function finish(
  drafts: readonly SectionChange[],
  contract: Contract,
  overrides: ReadonlyMap<string, RuleOverride>,
): Change[] {
  const ranked: RankedChange[] = [];
  for (const origin of drafts) {
    const override = overrides.get(origin.draft.rule);
    if (override === 'off') continue;
    const scope = {
      ...(origin.interface === undefined ? {} : { interface: origin.interface }),
      ...(origin.configuration === undefined ? {} : { configuration: origin.configuration }),
    };
    const fingerprint = fingerprintOf(origin.draft, contract.service.name, scope);
    const classification = override ?? origin.draft.classification;
    ranked.push({ origin, change: { ...origin.draft, ...scope, classification, fingerprint } });
  }
  return ranked.sort(compareRankedChanges).map(({ change }) => change);
}

function classify(changes: readonly Change[], findings: readonly Finding[]): Classification {
  const worst = worstClassification(changes.map((change) => change.classification));
  const floor: Classification = hasErrors(findings) ? 'POTENTIAL_BREAKING' : 'NON_BREAKING';
  return compareClassifications(worst, floor) > 0 ? worst : floor;
}

function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
}
