import { canonicalJson, type DocumentDiff, equalValues, type Finding, formatPath, toBytes } from '../../base/index.ts';
import { Coverage, type Difference, type DocumentFile, type DocumentNode } from '../../document/index.ts';
import { ChangeCollector, type ChangePlace, jsonSchemaRules } from '../../rules/index.ts';
import type { SchemaNodes } from './anchor.ts';
import { DEFINITIONS } from './keywords.ts';
import { reachedFiles } from './reached-files.ts';
import { loadConfigurationSchema, readConfigurationSchema, referenceFinding } from './read-configuration-schema.ts';
import type { SchemaDiff } from './schema-diff.ts';
import { SchemaDiffer } from './schema-differ.ts';
import { type JudgedDelta, SchemaJudge, type SchemaRules } from './schema-judge.ts';

/** How change paths name the schema as a whole. */
const ROOT = 'schema';

/** Whoever deploys the service writes the values. */
const RULES: SchemaRules = {
  owner: 'configuration',
  classOf: (kind) => jsonSchemaRules[`json-schema/${kind}`].classification,
};

type Changes = ChangeCollector<typeof jsonSchemaRules>;

/** Compares the schemas of a configuration: what was accepted before must be accepted after. */
export function diffConfigurationSchema(before: DocumentFile, after: DocumentFile): DocumentDiff {
  const [beforeSchema, afterSchema] = [loadConfigurationSchema(before), loadConfigurationSchema(after)];
  if (beforeSchema.root === undefined || afterSchema.root === undefined) {
    return { changes: [], findings: withoutRepeats(beforeSchema.findings, afterSchema.findings) };
  }
  if (isSameBundle(before, after)) return { changes: [], findings: [] };
  const coverage = new Coverage();
  const diff = new SchemaDiffer(before.documents, after.documents, coverage).diff(beforeSchema.root, afterSchema.root);
  const collector: Changes = new ChangeCollector(jsonSchemaRules);
  const judge = new SchemaJudge(before, after, RULES);
  addDeltas(
    collector,
    judge.judge({ before: beforeSchema.root, after: afterSchema.root, deltas: diff.deltas }, 'accept'),
  );
  addAnnotations(collector, diff);
  for (const difference of coverage.uncovered(beforeSchema.root, afterSchema.root)) addUncovered(collector, difference);
  const findings = referenceFindings(diff, before, after);
  const isSilent = collector.changes.length === 0 && findings.length === 0;
  if (isSilent) addRewritten(collector, before, after, { before: beforeSchema.root, after: afterSchema.root });
  return { changes: collector.changes, findings };
}

/** A schema that says something else than before, and means the same. */
function addRewritten(collector: Changes, before: DocumentFile, after: DocumentFile, roots: SchemaNodes): void {
  const filesOf = ({ documents, file }: DocumentFile) => Object.fromEntries(reachedFiles(documents, file));
  const isSame = before.file === after.file && equalValues(filesOf(before), filesOf(after));
  if (isSame || (before.file !== after.file && equalValues(roots.before.value, roots.after.value))) return;
  const place = { path: ROOT, type: 'modified', beforeAt: roots.before, afterAt: roots.after } as const;
  collector.add('json-schema/schema-rewritten', { file: after.file }, place);
}

function addDeltas(collector: Changes, deltas: readonly JudgedDelta[]): void {
  for (const delta of deltas) {
    collector.add(`json-schema/${delta.kind}`, delta.args, {
      ...delta,
      path: ROOT + delta.path,
      direction: 'accept',
    });
  }
}

function addAnnotations(collector: Changes, diff: SchemaDiff): void {
  for (const { keyword, subject, ...place } of diff.annotations) {
    collector.add('json-schema/description-changed', { keyword, subject }, { ...place, path: ROOT + place.path });
  }
}

/** What the walk did not come to is an unused definition, or something that it does not know. */
function addUncovered(collector: Changes, difference: Difference): void {
  const { before, after, beforeParent, afterParent } = difference;
  const path = (after ?? before ?? afterParent).path;
  const place: ChangePlace = {
    path: spellPath(path),
    type: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
    beforeAt: before ?? beforeParent,
    afterAt: after ?? afterParent,
  };
  const at = path.findIndex((part) => DEFINITIONS.has(String(part)));
  if (at === -1)
    collector.add('json-schema/unclassified-change', { path: place.path }, { ...place, ...values(difference) });
  else collector.add('json-schema/unused-definition-changed', { name: String(path[at + 1] ?? path[at]) }, place);
}

function values({ before, after }: Difference): Pick<ChangePlace, 'before' | 'after'> {
  const isShort = (node: DocumentNode | undefined) => canonicalJson(node?.value).length <= 200;
  return { ...(isShort(before) ? { before: before?.value } : {}), ...(isShort(after) ? { after: after?.value } : {}) };
}

function spellPath(path: DocumentNode['path']): string {
  const tail = formatPath(path);
  return tail === '' || tail.startsWith('[') ? ROOT + tail : `${ROOT}.${tail}`;
}

/** What the walk came to and what stands in schemas that have no counterpart: neither may be taken for unchanged. */
function referenceFindings(diff: SchemaDiff, before: DocumentFile, after: DocumentFile): Finding[] {
  const met = diff.problems.map(({ node, message }) => referenceFinding(node, message));
  const current = readConfigurationSchema(after).findings;
  return withoutRepeats(readConfigurationSchema(before).findings, withoutRepeats(met, current));
}

/** The findings of both sides; one that both have is told for the side after alone. */
function withoutRepeats(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, file, path, message }: Finding) => canonicalJson([rule, file, path, message]);
  const told = new Set(after.map(keyOf));
  return [...before.filter((finding) => !told.has(keyOf(finding))), ...after];
}

function isSameBundle(before: DocumentFile, after: DocumentFile): boolean {
  const names = Object.keys(before.documents.files);
  if (before.file !== after.file || names.length !== Object.keys(after.documents.files).length) return false;
  return names.every((name) => {
    const [old, current] = [before.documents.files[name], after.documents.files[name]];
    return old !== undefined && current !== undefined && Buffer.from(toBytes(old)).equals(toBytes(current));
  });
}
