import { compareText, type Finding } from '../../base/index.ts';
import type { DocumentSet } from '../../document/index.ts';
import { readSbom } from './read-sbom.ts';
import type { SbomChange } from './sbom-change.ts';
import type { SbomPackage } from './sbom-package.ts';

/** What the comparison of two bills of materials found. */
export interface SbomDiff {
  /** Ordered by package. */
  readonly changes: readonly SbomChange[];
  /** Warnings about files that cannot be read. */
  readonly findings: readonly Finding[];
}

/** Compares the bills of materials of two bundles; without one on both sides there is nothing to compare. */
export function diffSbom(before: DocumentSet, after: DocumentSet): SbomDiff {
  const [beforeSbom, afterSbom] = [readSbom(before), readSbom(after)];
  const findings = [...beforeSbom.findings, ...afterSbom.findings];
  if (beforeSbom.packages === undefined || afterSbom.packages === undefined) return { changes: [], findings };
  const beforeGroups = groupBy(beforeSbom.packages, ({ identity }) => identity);
  const afterGroups = groupBy(afterSbom.packages, ({ identity }) => identity);
  const identities = [...new Set([...beforeGroups.keys(), ...afterGroups.keys()])].sort(compareText);
  const changes = identities.flatMap((identity) =>
    compareGroups(beforeGroups.get(identity) ?? [], afterGroups.get(identity) ?? []),
  );
  return { changes, findings };
}

function groupBy<Key>(packages: readonly SbomPackage[], keyOf: (entry: SbomPackage) => Key): Map<Key, SbomPackage[]> {
  const groups = new Map<Key, SbomPackage[]>();
  for (const entry of packages) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

/** One package may be there in several versions. Pairs equal ones first; one version left on each side is an upgrade or downgrade, more are told one by one. */
function compareGroups(before: readonly SbomPackage[], after: readonly SbomPackage[]): SbomChange[] {
  const changes: SbomChange[] = [];
  const unmatched = groupBy(sortByVersion(after), ({ version }) => version);
  const removed = sortByVersion(before).filter((entry) => {
    const same = unmatched.get(entry.version)?.shift();
    if (same !== undefined) changes.push(...compareDetails(entry, same));
    return same === undefined;
  });
  const added = [...unmatched.values()].flat();
  const [onlyRemoved, onlyAdded] = [removed[0], added[0]];
  if (onlyRemoved !== undefined && onlyAdded !== undefined && removed.length + added.length === 2) {
    return [...changes, ...compareDetails(onlyRemoved, onlyAdded)];
  }
  return [...changes, ...removed.map(removedPackage), ...added.map(addedPackage)];
}

function compareDetails(before: SbomPackage, after: SbomPackage): SbomChange[] {
  return (['version', 'license', 'supplier'] as const).flatMap((field) => {
    const isSame = field === 'license' ? sameLicense(before.license, after.license) : before[field] === after[field];
    if (isSame) return [];
    return [{ package: after.label, type: 'modified', field, ...values(before[field], after[field]) } as const];
  });
}

/** Two expressions are the same when they name the same licences with the same operators, in whatever order. */
function sameLicense(before: string | undefined, after: string | undefined): boolean {
  const terms = (text = '') => [...new Set(text.split(/[\s()]+/))].filter((term) => term !== '').sort(compareText);
  return terms(before).join(' ') === terms(after).join(' ');
}

function removedPackage({ label, version }: SbomPackage): SbomChange {
  return { package: label, type: 'removed', ...values(version, undefined) };
}

function addedPackage({ label, version }: SbomPackage): SbomChange {
  return { package: label, type: 'added', ...values(undefined, version) };
}

function values(before: string | undefined, after: string | undefined): { before?: string; after?: string } {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function sortByVersion(packages: readonly SbomPackage[]): SbomPackage[] {
  return [...packages].sort((a, b) => compareText(a.version ?? '', b.version ?? ''));
}
