import type { DocumentNode } from '../document/index.ts';
import type { SchemaDialect } from './schema-engine.ts';

const DIALECTS: ReadonlyMap<string, SchemaDialect> = new Map([
  ['json-schema.org/draft-06/schema', 'draft-07'],
  ['json-schema.org/draft-07/schema', 'draft-07'],
  ['json-schema.org/draft/2019-09/schema', '2019-09'],
  ['json-schema.org/draft/2020-12/schema', '2020-12'],
]);

/** The dialect that `$schema` names, 2020-12 without one, `undefined` for an unknown one. Draft-06 is read as draft-07. */
export function dialectOf(root: DocumentNode): SchemaDialect | undefined {
  const label = root.get('$schema');
  return label === undefined ? '2020-12' : DIALECTS.get(withoutScheme(label.text ?? ''));
}

/** True for the address of a schema that describes schemas: it is built in and never fetched. */
export function isMetaSchema(reference: string): boolean {
  return DIALECTS.has(withoutScheme(reference));
}

function withoutScheme(uri: string): string {
  return uri.replace(/^https?:\/\//, '').replace(/#$/, '');
}
