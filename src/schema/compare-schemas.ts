import { isJsonObject } from '../base/index.ts';
import { Budget, type Budgets, DEFAULT_BUDGETS } from './budget.ts';
import { type CompareOptions, Comparison, type OpenSide, type SchemaComparison } from './comparison.ts';
import { indexFiles, ownText } from './index-files.ts';
import type { SchemaDialect, SchemaSide } from './model.ts';
import { ReferenceResolver } from './resolve-reference.ts';
import type { Place, SchemaDocument } from './schema-document.ts';
import { SchemaReader } from './schema-reader.ts';

const DIALECTS: ReadonlyMap<string, SchemaDialect> = new Map<string, SchemaDialect>([
  ['json-schema.org/draft-04/schema', 'draft-04'],
  ['json-schema.org/draft-06/schema', 'draft-06'],
  ['json-schema.org/draft-07/schema', 'draft-07'],
  ['json-schema.org/draft/2019-09/schema', '2019-09'],
  ['json-schema.org/draft/2020-12/schema', '2020-12'],
]);

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
  let id = 0;
  const guard = new Budget(0, '');
  const result = guard.within((): SchemaComparison => {
    const sides = [openSide('writer', writer, budgets, () => id++), openSide('reader', reader, budgets, () => id++)];
    const problem = sides.find((side) => typeof side === 'string');
    if (typeof problem === 'string') return { answer: 'unknown', reason: problem, steps: 0 };
    const [from, to] = sides as [OpenSide, OpenSide];
    return new Comparison(from, to, options, budgets).run();
  });
  return result ?? { answer: 'unknown', reason: guard.exhausted ?? 'a budget is used up', steps: 0 };
}

function openSide(
  side: SchemaSide,
  document: SchemaDocument,
  budgets: Budgets,
  nextId: () => number,
): OpenSide | string {
  const { schema, file = 'schema.json', pointer = '' } = document;
  const files = new Map(document.files);
  if (!files.has(file)) files.set(file, schema);
  const index = indexFiles(files, budgets.nodes);
  if (typeof index === 'string') return `the ${side}'s schema cannot be compared: ${index}`;
  const dialect = document.dialect ?? dialectOf(schema);
  if (dialect === undefined) return `the ${side}'s schema is written in an unknown dialect ($schema)`;
  const root: Place = { value: schema, file, pointer };
  return { reader: new SchemaReader(side, dialect, new ReferenceResolver(index, root), nextId), root };
}

function dialectOf(schema: unknown): SchemaDialect | undefined {
  const uri = isJsonObject(schema) ? ownText(schema, '$schema') : undefined;
  return uri === undefined ? '2020-12' : DIALECTS.get(uri.replace(/^https?:\/\//, '').replace(/#$/, ''));
}
