import { canonicalJson, type DocumentDiff, type Finding } from '../../base/index.ts';
import type { DocumentFile } from '../../document/index.ts';
import { ChangeCollector, protobufRules } from '../../rules/index.ts';
import { diffEnums } from './diff-enums.ts';
import { diffExtensions } from './diff-extensions.ts';
import { diffFiles } from './diff-files.ts';
import { diffMessages } from './diff-messages.ts';
import { diffServices } from './diff-services.ts';
import { missingImportMessage } from './load-files.ts';
import { type ReadProtobuf, readProtobuf } from './read-protobuf.ts';
import { reportUnclassified } from './report-unclassified.ts';
import { computeReach } from './rpc-reach.ts';
import { isSameModel } from './same-model.ts';
import type { ProtoSchema } from './schema.ts';
import { findUnreadFiles } from './unread-files.ts';

/**
 * Compares two .proto files with what they import inside their bundles. Files that differ in comments, layout or the
 * order of definitions have no changes; a file that cannot be read gives findings and no changes.
 */
export function diffProtobuf(before: DocumentFile, after: DocumentFile): DocumentDiff {
  const old = readProtobuf(before);
  const current = readProtobuf(after);
  const findings = distinct([...findingsOf(old, current), ...findingsOf(current, old)]);
  if (old.root === undefined || current.root === undefined) return { changes: [], findings };
  return { changes: diffSchemas(old.root, current.root), findings };
}

/** An import that only the other side can follow is an error, wherever its file stands. */
function findingsOf(side: ReadProtobuf, other: ReadProtobuf): Finding[] {
  const missing = [...(side.root?.missing.keys() ?? [])];
  const lost = new Set(missing.filter((path) => other.root?.imported.has(path)).map(missingImportMessage));
  return side.findings.map((finding) => (lost.has(finding.message) ? { ...finding, severity: 'error' } : finding));
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [canonicalJson(finding), finding])).values()];
}

function diffSchemas(before: ProtoSchema, after: ProtoSchema): DocumentDiff['changes'] {
  if (isSameModel(before, after)) return [];
  const collector = new ChangeCollector(protobufRules);
  const reach = { before: computeReach(before), after: computeReach(after) };
  const diff = { collector, before, after, unread: findUnreadFiles({ before, after }), reach };
  diffFiles(diff);
  diffServices(diff);
  diffMessages(diff);
  diffEnums(diff);
  diffExtensions(diff);
  reportUnclassified(diff);
  return collector.changes;
}
