import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { DocumentNode } from '../document/index.ts';
import { describeSchemaErrors, type SchemaMistake } from './describe-schema-error.ts';
import { plainValue } from './plain-value.ts';
import { SchemaLibrary } from './schema-library.ts';

/** Dialects of JSON Schema that are understood. */
export type SchemaDialect = 'draft-07' | '2019-09' | '2020-12';

/** What a schema says about a document; `problem` says why it could say nothing. */
export type SchemaVerdict =
  | { readonly mistakes: readonly SchemaMistake[]; readonly problem?: undefined }
  | { readonly mistakes?: undefined; readonly problem: string };

/** Checks a value of a document against one schema. */
export type SchemaCheck = (node: DocumentNode) => SchemaVerdict;

/** A check, or the reason why there is none. */
export type CompileResult =
  | { readonly check: SchemaCheck; readonly problem?: undefined }
  | { readonly check?: undefined; readonly problem: string };

/** More mistakes of one schema in one document are not told. */
const MAX_ERRORS = 500;

const OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  ownProperties: true,
  strict: false,
  logger: false,
  validateSchema: false,
  addUsedSchema: false,
};

type Engine = InstanceType<typeof Ajv>;
const engines = new Map<SchemaDialect, Engine>();

/** Checks a schema document against the schema of its dialect. */
export function checkSchemaDocument(root: DocumentNode, schema: unknown, dialect: SchemaDialect): SchemaVerdict {
  const engine = engineOf(dialect);
  const problem = guard(() => engine.validateSchema(schema as object | boolean));
  return problem === undefined ? describe(engine.errors, root, new SchemaLibrary(metaSchemaOf(engine))) : { problem };
}

/**
 * Compiles a schema. It has to say its own absolute URI in `$id`, or its `$ref`s to itself lead nowhere.
 *
 * @param others schemas that its `$ref`s name, by absolute URI
 */
export function compileSchema(
  schema: unknown,
  dialect: SchemaDialect,
  others: ReadonlyMap<string, unknown> = new Map(),
): CompileResult {
  const engine = engineOf(dialect);
  try {
    for (const [uri, other] of others) engine.addSchema(other as object, uri);
    const library = new SchemaLibrary(schema, others);
    const validate = engine.compile(schema as object | boolean);
    return { check: (node) => applySchema(validate, node, library) };
  } catch (error) {
    return { problem: explain(error) };
  } finally {
    for (const uri of others.keys()) engine.removeSchema(uri);
    if (typeof schema === 'object' && schema !== null) engine.removeSchema(schema);
  }
}

function applySchema(validate: ValidateFunction, node: DocumentNode, library: SchemaLibrary): SchemaVerdict {
  const value = plainValue(node.value);
  const problem = guard(() => validate(value));
  return problem === undefined ? describe(validate.errors, node, library) : { problem };
}

function describe(
  errors: readonly ErrorObject[] | null | undefined,
  node: DocumentNode,
  library: SchemaLibrary,
): SchemaVerdict {
  return { mistakes: describeSchemaErrors((errors ?? []).slice(0, MAX_ERRORS), node, library) };
}

/** The engine overflows the stack on large or endlessly recursive schemas, and fails on names such as `valueOf`. */
function guard(apply: () => unknown): string | undefined {
  try {
    apply();
    return undefined;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): string {
  if (error instanceof RangeError) return 'it is too large, or a $ref leads back to itself without end';
  return error instanceof Error ? error.message : String(error);
}

function engineOf(dialect: SchemaDialect): Engine {
  const known = engines.get(dialect);
  if (known !== undefined) return known;
  const Constructor = dialect === 'draft-07' ? Ajv : dialect === '2019-09' ? Ajv2019 : Ajv2020;
  const engine = new Constructor(OPTIONS);
  formats.default(engine);
  // An engine of draft-06 and later takes it for a mistake; there it is a name like any other that means nothing.
  engine.removeKeyword('id');
  engine.addVocabulary(['x-reason', 'id']);
  engines.set(dialect, engine);
  return engine;
}

function metaSchemaOf(engine: Engine): unknown {
  const id = engine.defaultMeta();
  return typeof id === 'string' ? engine.getSchema(id)?.schema : id;
}
