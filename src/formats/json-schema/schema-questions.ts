import { canonicalJson, type Direction, formatPointer, type JsonObject, sha256Hex } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { type CompareOptions, compareSchemas, type SchemaComparison, type SchemaDialect } from '../../schema/index.ts';
import { holdsDoubtfulNumber, listInexact } from './inexact-numbers.ts';
import { readsSiblings } from './known-keywords.ts';
import type { PartialSchema, Side } from './partial-schema.ts';
import { Projection } from './projection.ts';
import { reachedFiles } from './reached-files.ts';

export type { SchemaDialect };

/** One side of a comparison of documents. */
export interface SchemaSource {
  readonly documents: DocumentSet;
  /** How all schemas of the document are read; default: as each schema's `$schema` says, else 2020-12. */
  readonly dialect?: SchemaDialect;
  /** True where `readOnly` and `writeOnly` say which messages carry a property. */
  readonly projects?: boolean;
}

/** A schema as it stands in a document, or one made of its parts. */
export type AskedSchema = DocumentNode | PartialSchema;

/** A schema of one of the two sides. */
export interface AskedSide {
  readonly side: Side;
  readonly schema: AskedSchema;
  /** Read as it counts for the messages of a direction; as it stands there unless given. */
  readonly reading?: { readonly direction: Direction; readonly isWriter: boolean };
}

/** Work that all questions of one pair of documents may take, in steps and values tried. */
const MAX_WORK = 100_000;
/** What asking about a schema costs by itself, in characters of it that are worth a step. */
const CHARACTERS_PER_STEP = 40;
/** Values of a document and all files it refers to; they are looked at once. */
const MAX_NODES = 2_000_000;

/** Asks the engine whether one schema accepts all that another does; the same question once, and not without end. */
export class SchemaQuestions {
  readonly #sources: { readonly [Of in Side]: SchemaSource };
  readonly #files = new Map<string, ReadonlyMap<string, unknown>>();
  readonly #reached = new Map<string, ReadonlyMap<string, unknown>>();
  readonly #inexact = new Map<string, string>();
  readonly #projections = new Map<string, Projection>();
  readonly #names = new WeakMap<object, string>();
  readonly #sizes = new WeakMap<object, number>();
  readonly #answers = new Map<string, SchemaComparison>();
  #work = 0;
  #named = 0;

  constructor(before: SchemaSource, after: SchemaSource) {
    this.#sources = { before, after };
  }

  /** Is all that the writer's schema accepts accepted by the reader's? */
  ask(writer: AskedSide, reader: AskedSide, options: CompareOptions = {}): SchemaComparison {
    const key = [this.#keyOf(writer), this.#keyOf(reader), canonicalJson(options)].join(' ');
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#isSpent() ?? this.#doubt(writer, reader, this.#compare(writer, reader, options));
    this.#answers.set(key, answer);
    return answer;
  }

  #compare(writer: AskedSide, reader: AskedSide, options: CompareOptions): SchemaComparison {
    const budgets = { ...options.budgets, nodes: MAX_NODES };
    const answer = compareSchemas(this.#documentOf(writer), this.#documentOf(reader), { ...options, budgets });
    this.#work +=
      answer.steps +
      (this.#sizeOf(schemaOf(writer.schema)) + this.#sizeOf(schemaOf(reader.schema))) / CHARACTERS_PER_STEP;
    return answer;
  }

  /** Numbers that differ between the sides and were read as the same one are no ground for an answer. */
  #doubt(writer: AskedSide, reader: AskedSide, comparison: SchemaComparison): SchemaComparison {
    const { answer, witness, steps } = comparison;
    const isSafe = answer === 'unknown' || (witness !== undefined && !holdsDoubtfulNumber(witness.value));
    if (isSafe || this.#inexactOf(writer) === this.#inexactOf(reader)) return comparison;
    return { answer: 'unknown', reason: 'numbers with too many digits to be compared', steps };
  }

  #inexactOf({ side, schema: { file } }: AskedSide): string {
    const key = `${side} ${file}`;
    const known = this.#inexact.get(key) ?? listInexact(this.#reachedBy(side, file).values());
    this.#inexact.set(key, known);
    return known;
  }

  #reachedBy(side: Side, file: string): ReadonlyMap<string, unknown> {
    const key = `${side} ${file}`;
    const reached = this.#reached.get(key) ?? reachedFiles(this.#sources[side].documents, file);
    this.#reached.set(key, reached);
    return reached;
  }

  #isSpent(): SchemaComparison | undefined {
    if (this.#work < MAX_WORK) return undefined;
    return { answer: 'unknown', reason: 'too many other changes of the document had to be compared', steps: 0 };
  }

  #documentOf(asked: AskedSide) {
    const { documents, dialect } = this.#sources[asked.side];
    const { schema, file } =
      'schema' in asked.schema ? asked.schema : { schema: asked.schema.value, file: asked.schema.file };
    const place = 'schema' in asked.schema ? {} : { pointer: formatPointer(asked.schema.path) };
    const projection = this.#projectionOf(asked, documents, file);
    const files = this.#filesOf(asked, file, projection);
    return { ...place, schema: projection === undefined ? schema : projection.of(schema), file, files, dialect };
  }

  #filesOf(
    { side, reading }: AskedSide,
    file: string,
    projection: Projection | undefined,
  ): ReadonlyMap<string, unknown> {
    const key = canonicalJson([side, file, reading]);
    const files = this.#files.get(key) ?? project(this.#reachedBy(side, file), projection);
    this.#files.set(key, files);
    return files;
  }

  #projectionOf({ side, reading }: AskedSide, documents: DocumentSet, file: string): Projection | undefined {
    if (reading === undefined) return undefined;
    const key = canonicalJson([side, file, reading]);
    const roots = () => [...this.#reachedBy(side, file).keys()].flatMap((name) => documents.load(name)?.root ?? []);
    const dialect = this.#sources[side].dialect ?? '2020-12';
    const projection =
      this.#projections.get(key) ??
      new Projection(documents, roots(), { ...reading, readsSiblings: readsSiblings(dialect) });
    this.#projections.set(key, projection);
    return projection;
  }

  /** Equal for the same place of a document, and for schemas made of parts that say the same in the same words. */
  #keyOf({ side, schema: asked, reading }: AskedSide): string {
    const name = 'schema' in asked ? sha256Hex(canonicalJson(asked.schema)) : this.#nameOf(asked.value);
    return `${side} ${asked.file} ${name}${reading === undefined ? '' : canonicalJson(reading)}`;
  }

  #nameOf(value: unknown): string {
    if (typeof value !== 'object' || value === null) return canonicalJson(value);
    const name = this.#names.get(value) ?? `#${this.#named++}`;
    this.#names.set(value, name);
    return name;
  }

  #sizeOf(schema: unknown): number {
    if (typeof schema !== 'object' || schema === null) return 0;
    const size = this.#sizes.get(schema) ?? sizeOf(schema);
    this.#sizes.set(schema, size);
    return size;
  }
}

function project(
  files: ReadonlyMap<string, unknown>,
  projection: Projection | undefined,
): ReadonlyMap<string, unknown> {
  return projection === undefined ? files : new Map([...files].map(([name, value]) => [name, projection.of(value)]));
}

/** About the length of a value's text, in characters. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 4;
  let size = 0;
  if (Array.isArray(value)) for (const item of value) size += sizeOf(item) + 1;
  else for (const name of Object.keys(value)) size += name.length + 4 + sizeOf((value as JsonObject)[name]);
  return size;
}

function schemaOf(asked: AskedSchema): unknown {
  return 'schema' in asked ? asked.schema : asked.value;
}
