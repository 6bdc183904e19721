import { Coverage, type DocumentFile, DocumentSet } from '../../../src/document/index.ts';
import { type SchemaDiff, SchemaDiffer } from '../../../src/formats/json-schema/index.ts';

/** A bundle with one schema file. */
export function schemaFile(schema: unknown, others: { readonly [file: string]: string } = {}): DocumentFile {
  const text = typeof schema === 'string' ? schema : JSON.stringify(schema);
  return { documents: new DocumentSet({ 'schema.json': text, ...others }), file: 'schema.json' };
}

/** All that differs between two schemas. */
export function diffSchemas(before: unknown, after: unknown): SchemaDiff {
  return diffFiles(schemaFile(before), schemaFile(after));
}

/** All that differs between the schemas of two bundles. */
export function diffFiles(before: DocumentFile, after: DocumentFile): SchemaDiff {
  const beforeRoot = before.documents.load(before.file)?.root;
  const afterRoot = after.documents.load(after.file)?.root;
  if (beforeRoot === undefined || afterRoot === undefined) throw new Error('a schema of the test cannot be parsed');
  return new SchemaDiffer(before.documents, after.documents, new Coverage()).diff(beforeRoot, afterRoot);
}

/** Differences in one line each: `type-narrowed .properties[a].type`. */
export function spellDiff({ deltas, annotations }: SchemaDiff): string[] {
  return [...deltas.map(({ kind, path }) => `${kind} ${path}`), ...annotations.map(({ path }) => `annotation ${path}`)];
}
