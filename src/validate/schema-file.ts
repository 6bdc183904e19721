import { type DocumentNode, type DocumentSet, parseDocument } from '../document/index.ts';
import type { FindingPlace } from '../rules/index.ts';
import { findEarlyProblems, modernise } from './early-schema.ts';
import { plainValue } from './plain-value.ts';
import { dialectOf, isEarly } from './schema-dialect.ts';
import { checkSchemaDocument, compileSchema, type SchemaCheck, type SchemaDialect } from './schema-engine.ts';
import { findPatternProblems } from './schema-patterns.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { findSchemaReferences, type SchemaReferences } from './schema-references.ts';

/** A schema of a bundle, ready to check documents, or all that is wrong with it. */
export type LoadedSchema =
  | { readonly check: SchemaCheck; readonly problems?: undefined }
  | { readonly check?: undefined; readonly problems: readonly SchemaProblem[] };

/** Schemas with more values, with all that their `$ref`s name, are not compiled: it cannot be interrupted. */
const MAX_SCHEMA_NODES = 5_000;
const MAX_SCHEMA_LENGTH = 1024 * 1024;

const loaded = new WeakMap<DocumentSet, Map<string, LoadedSchema>>();

/** Reads and compiles a schema file that the bundle has; `$ref`s may name other files of the bundle, never the network. */
export function loadSchema(documents: DocumentSet, file: string): LoadedSchema {
  const ofBundle = loaded.get(documents) ?? new Map<string, LoadedSchema>();
  loaded.set(documents, ofBundle);
  const known = ofBundle.get(file);
  if (known !== undefined) return known;
  const result = readSchema(documents, file);
  ofBundle.set(file, result);
  return result;
}

function readSchema(documents: DocumentSet, file: string): LoadedSchema {
  const parsed = parseJsonFile(documents, file);
  if (parsed.root === undefined) {
    const { message = 'unreadable', range } = parsed.problem ?? {};
    const place = { file, ...(range === undefined ? {} : { range }) };
    return failure('syntax', message, 'Correct the JSON at this place.', place);
  }
  const { root } = parsed;
  if (!root.isMap && typeof root.value !== 'boolean') {
    return failure('schema', `${file} is no JSON Schema: it must be a map`, 'Write a JSON Schema.', root);
  }
  const dialect = dialectOf(root);
  if (dialect === undefined) {
    const label = root.get('$schema') ?? root;
    const fix = 'Use https://json-schema.org/draft/2020-12/schema.';
    return failure('schema', `${file} is written in an unknown dialect of JSON Schema`, fix, label);
  }
  const references = findSchemaReferences(documents, root);
  if (references.nodes > MAX_SCHEMA_NODES) return tooLarge(root, `${MAX_SCHEMA_NODES} values`);
  if (root.source.text.length > MAX_SCHEMA_LENGTH) return tooLarge(root, `${MAX_SCHEMA_LENGTH} characters`);
  const isOld = isEarly(root);
  const invalid = [root, ...references.files.values()].flatMap((document) => [
    ...(isOld ? findEarlyProblems(document) : []),
    ...checkDocument(document, dialect, isOld),
    ...findPatternProblems(document),
  ]);
  const problems = [...references.problems, ...invalid];
  return problems.length > 0 ? { problems } : compileDocuments(root, dialect, references);
}

function compileDocuments(root: DocumentNode, dialect: SchemaDialect, references: SchemaReferences): LoadedSchema {
  const { file } = root;
  const isOld = isEarly(root);
  const others = new Map(
    [...references.files].map(([name, node]) => [uriOf(name), identify(node, isOld, uriOf(name))]),
  );
  const keepsId = references.files.size === 0 && URL.canParse(root.get('$id')?.text ?? '');
  const compiled = compileSchema(identify(root, isOld, keepsId ? undefined : uriOf(file)), dialect, others);
  if (compiled.check !== undefined) return { check: compiled.check };
  return failure('schema', `${file} is no usable JSON Schema: ${compiled.problem}`, 'Correct the schema.', root);
}

function checkDocument(root: DocumentNode, dialect: SchemaDialect, isOld: boolean): readonly SchemaProblem[] {
  const { mistakes, problem } = checkSchemaDocument(root, identify(root, isOld), dialect);
  if (mistakes === undefined) return failure('schema', `${root.file}: ${problem}`, 'Make it smaller.', root).problems;
  return mistakes.map((mistake) => ({
    kind: 'schema',
    ...mistake,
    problem: `${root.file} is no valid JSON Schema: ${mistake.problem}`,
  }));
}

/**
 * The schema without what would make the engine look elsewhere: its dialect is chosen, its place in the bundle known.
 *
 * @param isOld whether it is written in draft-04, which the engine does not know
 */
function identify(root: DocumentNode, isOld: boolean, id?: string): unknown {
  const value = isOld ? modernise(plainValue(root.value)) : plainValue(root.value);
  if (!root.isMap) return value;
  const { $schema: _schema, $async: _async, ...rest } = value as Record<string, unknown>;
  return id === undefined ? rest : { ...rest, $id: id };
}

function uriOf(file: string): string {
  return `file:///${file.split('/').map(encodeURIComponent).join('/')}`;
}

function parseJsonFile(documents: DocumentSet, file: string): ReturnType<typeof parseDocument> {
  if (file.toLowerCase().endsWith('.json')) return documents.load(file) ?? {};
  return parseDocument(file, documents.files[file] ?? '', 'json');
}

function tooLarge(root: DocumentNode, limit: string): LoadedSchema {
  return failure('too-large', `it has more than ${limit}`, 'Split it into smaller schemas.', root);
}

function failure(
  kind: SchemaProblem['kind'],
  problem: string,
  fix: string,
  place: FindingPlace,
): { readonly problems: readonly SchemaProblem[] } {
  return { problems: [{ kind, problem, fix, place }] };
}
