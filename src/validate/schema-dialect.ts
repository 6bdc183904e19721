import type { DocumentNode } from '../document/index.ts';
import type { SchemaDialect } from './schema-engine.ts';

const META_SCHEMAS: ReadonlyMap<string, SchemaDialect> = new Map([
  ['json-schema.org/draft-06/schema', 'draft-07'],
  ['json-schema.org/draft-07/schema', 'draft-07'],
  ['json-schema.org/draft/2019-09/schema', '2019-09'],
  ['json-schema.org/draft/2020-12/schema', '2020-12'],
]);

const EARLY = 'json-schema.org/draft-04/schema';
const OPENAPI = /^spec\.openapis\.org\/oas\/3\.[12]\/dialect\/[\w-]+$/;

/**
 * The dialect that `$schema` names, 2020-12 without one, `undefined` for an unknown one; the same ones that are compared.
 * Draft-06 is read as draft-07, and so is draft-04 once it {@link isEarly is brought up to date}.
 */
export function dialectOf(root: DocumentNode): SchemaDialect | undefined {
  const label = root.get('$schema');
  if (label === undefined) return '2020-12';
  const name = withoutScheme(label.text ?? '');
  if (name === EARLY) return 'draft-07';
  return OPENAPI.test(name) ? '2020-12' : META_SCHEMAS.get(name);
}

/** Whether a schema is written in draft-04. */
export function isEarly(root: DocumentNode): boolean {
  return withoutScheme(root.get('$schema')?.text ?? '') === EARLY;
}

/** True for the address of a schema that describes schemas: it is built in and never fetched. */
export function isMetaSchema(reference: string): boolean {
  return META_SCHEMAS.has(withoutScheme(reference));
}

function withoutScheme(uri: string): string {
  return uri.replace(/^https?:\/\//, '').replace(/#$/, '');
}
