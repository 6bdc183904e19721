import type { DocumentDiff, Finding } from '../../base/index.ts';
import type { DocumentFile } from '../../document/index.ts';
import { ChangeCollector, protobufRules } from '../../rules/index.ts';
import { diffEnums } from './diff-enums.ts';
import { diffExtensions } from './diff-extensions.ts';
import { diffFiles } from './diff-files.ts';
import { diffMessages } from './diff-messages.ts';
import { diffServices } from './diff-services.ts';
import { readProtobuf } from './read-protobuf.ts';
import { reportUnclassified } from './report-unclassified.ts';
import { isSameModel } from './same-model.ts';
import type { ProtoSchema } from './schema.ts';

/**
 * Compares two .proto files with what they import inside their bundles. Files that differ in comments, layout or the
 * order of definitions have no changes; a file that cannot be read gives findings and no changes.
 */
export function diffProtobuf(before: DocumentFile, after: DocumentFile): DocumentDiff {
  const old = readProtobuf(before);
  const current = readProtobuf(after);
  // Imports that are not there are a warning of validation; here the changes that depend on them say so.
  const findings = [...old.findings, ...current.findings].filter(isError);
  if (old.root === undefined || current.root === undefined) return { changes: [], findings };
  return { changes: diffSchemas(old.root, current.root), findings };
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}

function diffSchemas(before: ProtoSchema, after: ProtoSchema): DocumentDiff['changes'] {
  if (isSameModel(before, after)) return [];
  const collector = new ChangeCollector(protobufRules);
  const diff = { collector, before, after };
  diffFiles(diff);
  diffServices(diff);
  diffMessages(diff);
  diffEnums(diff);
  diffExtensions(diff);
  reportUnclassified(diff);
  return collector.changes;
}
