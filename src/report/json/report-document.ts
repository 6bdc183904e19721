import { assertNever } from '../../base/index.ts';
import {
  type CheckReport,
  type CheckResult,
  type DiffReport,
  type ExplainReport,
  type FailureReport,
  type Report,
  SCHEMA_VERSION,
  type ValidateReport,
} from '../model.ts';
import { comparisonDocument, findingDocument, sideDocument } from './comparison-document.ts';
import { docDocument, docIndexDocument } from './doc-document.ts';
import { graphDiffDocument } from './graph-diff-document.ts';
import { graphDocument } from './graph-document.ts';
import { consumerDocument, impactDocument } from './impact-document.ts';
import { publishDocument } from './publish-document.ts';
import { runtimeDocument } from './runtime-document.ts';

/** A report as the JSON document users get: `schemaVersion` first, keys in a fixed order, absent values `undefined`. */
export function reportDocument(report: Report): object {
  return { schemaVersion: SCHEMA_VERSION, ...contentOf(report) };
}

function contentOf(report: Report): object {
  switch (report.kind) {
    case 'validate':
      return validateDocument(report);
    case 'diff':
      return diffDocument(report);
    case 'check':
      return checkDocument(report);
    case 'publish':
      return publishDocument(report);
    case 'failure':
      return failureDocument(report);
    case 'explain':
      return explainDocument(report);
    case 'graph':
      return { ...graphDocument(report.graph), findings: (report.findings ?? []).map(findingDocument) };
    case 'graph-diff':
      return graphDiffDocument(report.changes);
    case 'impact':
      return impactDocument(report);
    case 'doc':
      return docDocument(report);
    case 'doc-index':
      return docIndexDocument(report);
    default:
      return assertNever(report);
  }
}

function validateDocument({ bundles }: ValidateReport): object {
  return {
    bundles: bundles.map(({ source, name, version, valid, findings }) => {
      return { source, name, version, valid, findings: findings.map(findingDocument) };
    }),
  };
}

function diffDocument(report: DiffReport): object {
  return { before: sideDocument(report.before), after: sideDocument(report.after), ...comparisonDocument(report) };
}

function checkDocument({ verdict, classification, headline, results, findings, untouched }: CheckReport): object {
  return {
    verdict,
    classification,
    headline,
    results: results.map(resultDocument),
    findings: findings.map(findingDocument),
    untouched,
  };
}

function resultDocument(result: CheckResult): object {
  const { source, name, version, status, baseline, contentDigest, verdict, headline, hint } = result;
  return {
    source,
    name,
    version,
    status,
    baseline: baseline && {
      ref: baseline.ref,
      resolved: baseline.resolved,
      tag: baseline.tag,
      digest: baseline.digest,
    },
    contentDigest,
    verdict,
    headline,
    hint,
    ...comparisonDocument(result),
    consumers: result.consumers?.map(consumerDocument),
    moreConsumers: result.moreConsumers,
  };
}

function failureDocument({ during, cause, message, hint }: FailureReport): object {
  return { during, cause, message, hint };
}

function explainDocument(report: ExplainReport): object {
  const { name, version, pactoVersion, owner, scaling, metadata } = report;
  return {
    name,
    version,
    pactoVersion,
    owner,
    runtime: runtimeDocument(report.runtime),
    interfaces: report.interfaces.map((item) => {
      return { name: item.name, type: item.type, port: item.port, visibility: item.visibility };
    }),
    configurations: report.configurations.map((item) => ({ name: item.name, schema: item.schema, ref: item.ref })),
    policies: report.policies.map((item) => ({ name: item.name, schema: item.schema, ref: item.ref })),
    dependencies: report.dependencies.map((item) => {
      return { name: item.name, ref: item.ref, compatibility: item.compatibility, required: item.required };
    }),
    scaling: scaling && { min: scaling.min, max: scaling.max },
    metadata,
  };
}
