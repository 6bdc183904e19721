import { canonicalJson, type DocumentDiff, type Finding } from '../../base/index.ts';
import type { DocumentFile, DocumentNode } from '../../document/index.ts';
import { judgeAliases } from './component-aliases.ts';
import { diffPaths, diffPostponed, diffWebhooks } from './diff-paths.ts';
import { diffServers, serversAt } from './diff-servers.ts';
import { compareMembers, type Judge, judgedElsewhere, reportAnnotation } from './members.ts';
import { bothOf, keywordPlace, type Pair, type Sides, sameValue, sidesOf } from './pair.ts';
import { type LoadedOpenapi, loadOpenapi } from './read-openapi.ts';
import { crawlValues } from './reference-crawl.ts';
import { renamedSchemes } from './security-schemes.ts';
import { keywordPath, type Site } from './site.ts';
import { isUsed, type Reaches, reportUnjudgedDefinitions } from './unjudged-definitions.ts';
import { Walk } from './walk.ts';

const ROOT: Site = { path: 'openapi', subject: 'document', reversed: false };

/**
 * Compares two OpenAPI documents with everything their references lead to inside the bundle. A side that cannot be
 * read, and every reference that leads nowhere, is a finding; when one side cannot be read there are no changes.
 *
 * @see OpenAPI 3.1.0
 */
export function diffOpenapi(before: DocumentFile, after: DocumentFile): DocumentDiff {
  const [old, next] = [loadOpenapi(before), loadOpenapi(after)];
  const findings = distinct([...old.findings, ...next.findings]);
  if (old.root === undefined || next.root === undefined || isSame(before, after, old, next)) {
    return { changes: [], findings };
  }
  const roots = { before: old.root, after: next.root };
  const walk = new Walk(before.documents, after.documents, roots, renamedSchemes(roots));
  compareMembers(walk, roots, ROOT, ROOT_JUDGES);
  diffServers(walk, serversAt(roots), undefined, ROOT);
  diffPostponed(walk);
  reportUnusedSecurity(walk);
  reportDefinitions(walk, before, after, old, next);
  return { changes: walk.recorder.changes(), findings };
}

const judgeVersion: Judge = (walk, sides) => {
  if (sameValue(sides)) return;
  walk.recorder.add('openapi/specification-version-changed', versionsOf(sides), keywordPlace(sides, 'openapi.openapi'));
};

/** What a document says about itself never decides a request. */
const judgeInfo: Judge = (walk, sides, site) => {
  const both = bothOf(sides);
  const path = keywordPath(site.path, 'info');
  if (both === undefined || !both.before.isMap || !both.after.isMap) {
    reportAnnotation(walk, sides, path, 'info');
    return;
  }
  const judges = new Map<string, Judge>([['version', judgeDocumentVersion]]);
  compareMembers(walk, both, { ...site, path }, judges, (_, member, inner, name) => {
    reportAnnotation(walk, member, keywordPath(inner.path, name), name);
  });
};

const judgeDocumentVersion: Judge = (walk, sides, site) => {
  if (sameValue(sides)) return;
  walk.recorder.add('openapi/document-version-changed', versionsOf(sides), keywordPlace(sides, `${site.path}.version`));
};

function versionsOf({ before, after }: Sides): { before: string; after: string } {
  return { before: versionText(before), after: versionText(after) };
}

function versionText(node: DocumentNode | undefined): string {
  return node === undefined ? 'none' : (node.text ?? canonicalJson(node.value));
}

const ROOT_JUDGES: ReadonlyMap<string, Judge> = new Map([
  ['openapi', judgeVersion],
  ['info', judgeInfo],
  ['servers', judgedElsewhere],
  ['paths', diffPaths],
  ['webhooks', diffWebhooks],
  ['components', judgedElsewhere],
  ['security', judgedElsewhere],
]);

/** Credentials that the document names for all operations, when the operations all name their own. */
function reportUnusedSecurity(walk: Walk): void {
  const sides = sidesOf(walk.roots, 'security');
  const { before, after } = walk.inheritsSecurity;
  const isUnused = (sides.before !== undefined && !before) || (sides.after !== undefined && !after);
  if (!isUnused || sameValue(sides)) return;
  const place = keywordPlace(sides, 'openapi.security');
  walk.recorder.add('openapi/unused-component-changed', { name: 'security' }, place);
}

function reportDefinitions(
  walk: Walk,
  before: DocumentFile,
  after: DocumentFile,
  old: LoadedOpenapi,
  next: LoadedOpenapi,
): void {
  const reaches: Reaches = {
    before: {
      all: old.crawl.reached,
      used: crawlValues(before.documents, walk.roots.before, walk.used.before).reached,
    },
    after: { all: next.crawl.reached, used: crawlValues(after.documents, walk.roots.after, walk.used.after).reached },
  };
  judgeAliases(walk, (entry) => isUsed(reaches, entry));
  const components = sidesOf(walk.roots, 'components');
  if (components.before ?? components.after) reportUnjudgedDefinitions(walk, components, 'openapi', reaches);
  for (const [file, roots] of sharedFiles(before, after, old, next)) {
    reportUnjudgedDefinitions(walk, { ...roots, parents: roots }, `openapi.files[${file}]`, reaches);
  }
}

/** The other files that references of both documents lead to. */
function sharedFiles(
  before: DocumentFile,
  after: DocumentFile,
  old: LoadedOpenapi,
  next: LoadedOpenapi,
): [string, Pair][] {
  return old.crawl.files.flatMap((file): [string, Pair][] => {
    const roots = { before: before.documents.load(file)?.root, after: after.documents.load(file)?.root };
    const isShared = file !== before.file && file !== after.file && next.crawl.files.includes(file);
    if (!isShared || roots.before === undefined || roots.after === undefined) return [];
    return [[file, { before: roots.before, after: roots.after }]];
  });
}

/** True when the documents, and all files that their references lead to, have equal values. */
function isSame(before: DocumentFile, after: DocumentFile, old: LoadedOpenapi, next: LoadedOpenapi): boolean {
  const files = canonicalJson(old.crawl.files) === canonicalJson(next.crawl.files);
  if (!files || !isEqual(old.root, next.root)) return false;
  return old.crawl.files.every((file) => {
    if (file === before.file || file === after.file) return before.file === after.file;
    return isEqual(before.documents.load(file)?.root, after.documents.load(file)?.root);
  });
}

function isEqual(before: DocumentNode | undefined, after: DocumentNode | undefined): boolean {
  return canonicalJson(before?.value) === canonicalJson(after?.value);
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [canonicalJson(finding), finding])).values()];
}
