/** A JSON value of GitHub's API description. */
export type Node = { readonly [key: string]: unknown };

const PROSE = new Set(['description', 'title', 'summary', 'example', 'examples', 'externalDocs', 'discriminator']);
const NAMED_SCHEMAS = new Set(['properties', 'patternProperties']);
const VALUES = new Set(['enum', 'const', 'default']);

/** Plain JSON Schema for a schema of OpenAPI 3.0: without prose, and with `nullable` spelled as a type. */
export function normalizeSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(normalizeSchema);
  if (!isNode(schema)) return schema;
  const kept = Object.entries(schema).filter(([key]) => !PROSE.has(key) && key !== 'nullable');
  const plain = Object.fromEntries(kept.map(([key, value]) => [key, normalizeKeyword(key, value)]));
  return schema.nullable === true ? admitNull(plain) : plain;
}

function normalizeKeyword(key: string, value: unknown): unknown {
  if (VALUES.has(key)) return value;
  if (NAMED_SCHEMAS.has(key) && isNode(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, normalizeSchema(schema)]));
  }
  return normalizeSchema(value);
}

function admitNull(schema: Node): Node {
  const { type, enum: values } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [type, 'null'],
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  };
}

/** Whether a value is a JSON object. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
