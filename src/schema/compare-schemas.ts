import { isJsonObject } from '../base/index.ts';
import { Budget, type Budgets, DEFAULT_BUDGETS } from './budget.ts';
import { type CompareOptions, Comparison, type OpenSide, type SchemaComparison } from './comparison.ts';
import { indexFiles } from './index-files.ts';
import type { SchemaDialect, SchemaSide } from './model.ts';
import { namedDialect } from './named-dialect.ts';
import { ReferenceResolver } from './resolve-reference.ts';
import type { IndexedFiles, Place, Resource, SchemaDocument } from './schema-document.ts';
import { SchemaReader } from './schema-reader.ts';

/**
 * Is every value that the writer's schema accepts accepted by the reader's? `contained` has been proved;
 * `not-contained` comes with a value that ajv accepts on one side and rejects on the other; `unknown` names the
 * keyword, or the budget, that stood in the way. Never throws for what a schema holds, and reads nothing but what it
 * is given.
 */
export function compareSchemas(
  writer: SchemaDocument,
  reader: SchemaDocument,
  options: CompareOptions = {},
): SchemaComparison {
  const budgets = { ...DEFAULT_BUDGETS, ...options.budgets };
  const guard = new Budget(0, '');
  const result = guard.within((): SchemaComparison => {
    const sides = [openSide('writer', writer, budgets), openSide('reader', reader, budgets)];
    const problem = sides.find((side) => typeof side === 'string');
    if (typeof problem === 'string') return { answer: 'unknown', reason: problem, steps: 0 };
    const [from, to] = sides as [OpenSide, OpenSide];
    const answer = new Comparison(from, to, options, budgets).run();
    const isSame = answer.answer === 'unknown' && from.dialect === to.dialect && isSameDocument(writer, reader);
    return isSame ? { answer: 'contained', steps: answer.steps } : answer;
  });
  return result ?? { answer: 'unknown', reason: guard.exhausted ?? 'a budget is used up', steps: 0 };
}

/** Whatever the same words mean, it is the same: even where nobody can tell what a reference leads to. */
function isSameDocument(a: SchemaDocument, b: SchemaDocument): boolean {
  const isSamePlace = a.files === b.files && a.file === b.file && a.pointer === b.pointer;
  return isSamePlace && isJsonObject(a.schema) && isSameValue(a.schema, b.schema);
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSameValue(item, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = Object.keys(a);
  const isSameMember = (name: string) => Object.hasOwn(b, name) && isSameValue(a[name], b[name]);
  return names.length === Object.keys(b).length && names.every(isSameMember);
}

function openSide(side: SchemaSide, document: SchemaDocument, budgets: Budgets): OpenSide | string {
  const { schema, file = 'schema.json', pointer = '' } = document;
  const dialect = document.dialect ?? namedDialect(schema, '2020-12');
  if (dialect === undefined) return `the ${side}'s schema is written in an unknown dialect ($schema)`;
  const index = indexOf(document, file, dialect, budgets.nodes);
  if (typeof index === 'string') return `the ${side}'s schema cannot be compared: ${index}`;
  const root: Place = { value: schema, file, pointer };
  return { dialect, root: readerOf(side, dialect, new ReferenceResolver(index, root)).readEntry(root) };
}

const readers = new WeakMap<Resource, Map<SchemaSide, SchemaReader>>();

/** What has been read is kept with the files; where dynamic references lead depends on where a comparison begins. */
function readerOf(side: SchemaSide, dialect: SchemaDialect, resolver: ReferenceResolver): SchemaReader {
  const ofEntry = readers.get(resolver.entry) ?? new Map<SchemaSide, SchemaReader>();
  readers.set(resolver.entry, ofEntry);
  const reader = ofEntry.get(side) ?? new SchemaReader(side, dialect, resolver);
  ofEntry.set(side, reader);
  return reader;
}

/** The files of a document are walked once, however many of their schemas are compared. */
const known = new WeakMap<ReadonlyMap<string, unknown>, Map<string, IndexedFiles | string>>();

function indexOf(
  { files, schema }: SchemaDocument,
  file: string,
  dialect: SchemaDialect,
  maxNodes: number,
): IndexedFiles | string {
  if (!files?.has(file)) return indexFiles(new Map([...(files ?? []), [file, schema]]), dialect, maxNodes);
  const ofFiles = known.get(files) ?? new Map<string, IndexedFiles | string>();
  known.set(files, ofFiles);
  const key = `${dialect} ${maxNodes}`;
  const index = ofFiles.get(key) ?? indexFiles(files, dialect, maxNodes);
  ofFiles.set(key, index);
  return index;
}
