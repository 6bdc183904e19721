import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import type { SchemaDialect } from '../json-schema/index.ts';
import { Part } from './part.ts';

/** A schema together with the language it is written in. */
export interface WrittenSchema {
  /** The schema; perhaps a reference. */
  readonly node: DocumentNode;
  /** Its value with the references at the top followed. */
  readonly value: unknown;
  /** As the document spells it; `undefined` for the schemas of AsyncAPI. */
  readonly format: string | undefined;
  readonly formatNode: DocumentNode | undefined;
  /** What leads to the schema and its format. */
  readonly plumbing: readonly DocumentNode[];
}

/** Opens a payload: 2.x names the language beside it, 3.x in an object around the schema. */
export function openSchema(
  documents: DocumentSet,
  holder: DocumentNode,
  sibling: DocumentNode | undefined,
): WrittenSchema {
  const part = Part.open(documents, holder);
  const [formatNode, schema] = [part.node?.get('schemaFormat'), part.node?.get('schema')];
  if (formatNode?.text === undefined || schema === undefined) {
    const value = part.node?.value ?? null;
    return { node: holder, value, format: sibling?.text, formatNode: sibling, plumbing: [] };
  }
  const value = Part.open(documents, schema).node?.value ?? null;
  return { node: schema, value, format: formatNode.text, formatNode, plumbing: [...part.plumbing, formatNode] };
}

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^application\/vnd\.aai\.asyncapi/, 'AsyncAPI'],
  [/^application\/schema\+/, 'JSON Schema'],
  [/^application\/vnd\.oai\.openapi/, 'OpenAPI'],
  [/avro/, 'Avro'],
  [/protobuf/, 'Protobuf'],
  [/raml/, 'RAML'],
];

/** The schema language without its version and spelling; unknown ones are their own family. */
export function familyOf(format: string | undefined): string {
  if (format === undefined) return 'JSON Schema';
  const family = FAMILIES.find(([pattern]) => pattern.test(format))?.[1];
  // The schemas of AsyncAPI are JSON Schema draft-07 and more.
  if (family === 'AsyncAPI') return 'JSON Schema';
  return family ?? format.slice(0, 80);
}

const DIALECTS: readonly (readonly [RegExp, SchemaDialect | undefined])[] = [
  [/^application\/vnd\.oai\.openapi.*version=3\.0/, 'openapi-3.0'],
  [/^application\/vnd\.oai\.openapi/, '2020-12'],
  [/^application\/schema\+.*draft-0?4/, 'draft-04'],
  [/^application\/schema\+.*draft-0?6/, 'draft-06'],
  [/^application\/schema\+.*draft-0?7/, 'draft-07'],
  [/^application\/schema\+.*2019-09/, '2019-09'],
  [/^application\/schema\+.*2020-12/, '2020-12'],
  [/^application\/schema\+/, undefined],
];

/**
 * The rules that a schema is read by; the schemas of AsyncAPI are draft-07 and more. `undefined`: its `$schema` says.
 *
 * @see AsyncAPI 3.0.0, Multi Format Schema Object
 */
export function dialectOf(format: string | undefined): SchemaDialect | undefined {
  if (format === undefined) return 'draft-07';
  const known = DIALECTS.find(([pattern]) => pattern.test(format));
  return known === undefined ? 'draft-07' : known[1];
}

/** True for languages whose keywords are those of JSON Schema. */
export function isSchemaFamily(family: string): boolean {
  return family === 'JSON Schema' || family === 'OpenAPI';
}
