// Asks a second validator, which shares no code with ajv, about the values that the schema engine shows.
import '@hyperjump/json-schema/draft-04';
import '@hyperjump/json-schema/draft-06';
import '@hyperjump/json-schema/draft-07';
import '@hyperjump/json-schema/draft-2019-09';
import '@hyperjump/json-schema/openapi-3-0';
import '@hyperjump/json-schema/formats';
import {
  registerSchema,
  setShouldValidateFormat,
  setShouldValidateSchema,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12';

const DIALECTS = {
  'draft-04': 'http://json-schema.org/draft-04/schema',
  'openapi-3.0': 'https://spec.openapis.org/oas/3.0/dialect',
  'draft-06': 'http://json-schema.org/draft-06/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};
const BASE = 'https://fuzz.example/';
/** Words of JSON Schema that OpenAPI 3.0 lacks: it refuses them, where the engine and ajv read those of draft-04. */
const NOT_IN_OPENAPI = /"(patternProperties|dependencies|additionalItems|definitions|propertyNames|if)":/;

/**
 * What the second validator says about a value: `agrees`, or the kind of disagreement.
 *
 * @param pair { documents, dialect } as the fuzzing makes them
 * @param value what the writer's schema accepts and the reader's rejects
 */
export async function secondOpinion({ documents, dialect }, value) {
  const [writer, reader] = [await accepts(documents[0], dialect, value), await accepts(documents[1], dialect, value)];
  const problem = [writer, reader].find((each) => typeof each === 'string');
  if (problem !== undefined) return `cannot read: ${problem}`;
  if (writer && !reader) return 'agrees';
  return writer ? 'the reader accepts it' : 'the writer rejects it';
}

// Some edits leave what a meta-schema refuses and everybody reads all the same: `required: []` of draft-04.
setShouldValidateSchema(false);

/** Formats are assertions up to draft-07, as the engine has it. */
async function accepts(document, dialect, value) {
  if (dialect === 'openapi-3.0' && NOT_IN_OPENAPI.test(JSON.stringify(document.schema))) {
    return await accepts({ ...document, schema: withoutNullable(document.schema) }, 'draft-04', value);
  }
  const { schema, file = 'schema.json', files } = document;
  setShouldValidateFormat(!dialect.startsWith('20'));
  const all = new Map([...(files ?? []), [file, schema]]);
  const registered = [];
  try {
    for (const [name, each] of all) {
      registerSchema(withDefinitions(each, dialect), BASE + name, DIALECTS[dialect]);
      registered.push(BASE + name);
    }
    return (await validate(BASE + file, value)).valid;
  } catch (error) {
    return String(error?.message ?? error)
      .split('\n')[0]
      .slice(0, 80);
  } finally {
    for (const uri of registered) unregisterSchema(uri);
  }
}

/** Up to draft-07 it drops all that stands beside a `$ref`, the definitions that the reference leads to included. */
function withDefinitions(schema, dialect) {
  const copy = structuredClone(schema);
  if (dialect.startsWith('20') || typeof copy.$ref !== 'string' || copy.definitions === undefined) return copy;
  const { $ref, definitions } = copy;
  return { allOf: [{ $ref }], definitions };
}

function withoutNullable(schema) {
  if (Array.isArray(schema)) return schema.map(withoutNullable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, withoutNullable(value)]),
  );
  return nullable === true && rest.type !== undefined ? { ...rest, type: [rest.type, 'null'].flat() } : rest;
}
