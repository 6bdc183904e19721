import type { Change, Finding, Location, Proof } from '../../base/index.ts';
import type { SbomChange } from '../../diff/index.ts';
import type { ComparedBundle, ComparisonReport } from '../model.ts';

/** A comparison with the keys of its JSON form, in their order. */
export function comparisonDocument(comparison: ComparisonReport): object {
  return {
    classification: comparison.classification,
    declared: comparison.declared,
    nextVersion: comparison.nextVersion,
    changes: comparison.changes.map(changeDocument),
    sbomChanges: comparison.sbomChanges.map(sbomChangeDocument),
    findings: comparison.findings.map(findingDocument),
  };
}

/** One side of a comparison with the keys of its JSON form, in their order. */
export function sideDocument({ source, resolved, name, version, digest }: ComparedBundle): object {
  return { source, resolved, name, version, digest };
}

/** A finding with the keys of its JSON form, in their order. */
export function findingDocument(finding: Finding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    fix: finding.fix,
    path: finding.path,
    file: finding.file,
    range: finding.range && rangeDocument(finding.range),
  };
}

function changeDocument(change: Change): object {
  return {
    rule: change.rule,
    path: change.path,
    type: change.type,
    classification: change.classification,
    reason: change.reason,
    why: change.why,
    fix: change.fix,
    before: change.before,
    after: change.after,
    interface: change.interface,
    configuration: change.configuration,
    direction: change.direction,
    location: change.location && {
      before: change.location.before && locationDocument(change.location.before),
      after: change.location.after && locationDocument(change.location.after),
    },
    affects: change.affects,
    proof: change.proof && proofDocument(change.proof),
    renamedTo: change.renamedTo,
    neutral: change.neutral,
    waived: change.waived && { reason: change.waived.reason, expires: change.waived.expires },
    fingerprint: change.fingerprint,
  };
}

function sbomChangeDocument({ package: name, type, field, before, after }: SbomChange): object {
  return { package: name, type, field, before, after };
}

function proofDocument({ value, acceptedBy, rejectedBy, error }: Proof): object {
  return { value, acceptedBy, rejectedBy, error };
}

function locationDocument({ file, range }: Location): object {
  return { file, range: rangeDocument(range) };
}

function rangeDocument({ start, end }: Location['range']): object {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
