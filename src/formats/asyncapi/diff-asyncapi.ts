import { canonicalJson, type DocumentDiff, equalValues, type Finding } from '../../base/index.ts';
import type { DocumentFile, DocumentNode } from '../../document/index.ts';
import { buildDocumentV2 } from './build-document-v2.ts';
import { buildDocumentV3 } from './build-document-v3.ts';
import { majorVersion } from './check-shape.ts';
import { diffChannels } from './diff-channels.ts';
import { diffFreeMessages } from './diff-free-messages.ts';
import { diffOperations } from './diff-operations.ts';
import { diffRoot } from './diff-root.ts';
import { diffServers } from './diff-servers.ts';
import type { EventDocument } from './event-model.ts';
import { type LoadedAsyncapi, loadAsyncapi } from './read-asyncapi.ts';
import { reportLeftovers } from './report-leftovers.ts';
import { Walk } from './walk.ts';

/**
 * Compares two AsyncAPI documents, of 2.x, 3.x or one of each, with everything their references lead to inside the
 * bundle. A side that cannot be read, and every reference that leads nowhere, is a finding; when one side cannot be
 * read there are no changes.
 *
 * @see AsyncAPI 3.0.0; AsyncAPI 2.6.0
 */
export function diffAsyncapi(before: DocumentFile, after: DocumentFile): DocumentDiff {
  const [old, current] = [loadAsyncapi(before), loadAsyncapi(after)];
  const findings = distinct([...old.findings, ...current.findings]);
  if (old.root === undefined || current.root === undefined || isSame(old, current)) return { changes: [], findings };
  const walk = new Walk(buildDocument(before, old.root), buildDocument(after, current.root));
  diffRoot(walk);
  diffServers(walk);
  const channels = diffChannels(walk);
  diffOperations(walk, channels);
  diffFreeMessages(walk, channels);
  reportLeftovers(walk, { before: old.crawl.reached, after: current.crawl.reached });
  return { changes: walk.recorder.changes(), findings };
}

function buildDocument({ documents }: DocumentFile, root: DocumentNode): EventDocument {
  return majorVersion(root) === '2' ? buildDocumentV2(documents, root) : buildDocumentV3(documents, root);
}

/** True when the documents, and everything that their references lead to, have equal values. */
function isSame(before: LoadedAsyncapi, after: LoadedAsyncapi): boolean {
  if (!equalValues(before.root?.value, after.root?.value)) return false;
  const [old, current] = [before, after].map(({ root, crawl }) => {
    return [...crawl.reached].filter(([, node]) => node.file !== root?.file).map(([key, node]) => [key, node.value]);
  });
  return equalValues(old, current);
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [canonicalJson(finding), finding])).values()];
}
