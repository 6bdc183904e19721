import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject } from '../../src/base/index.ts';
import schema from '../../src/contract/schema/pacto-1.0.schema.json' with { type: 'json' };

describe('the JSON Schema of dialect 1.0', () => {
  it('is a valid, strict schema of 2020-12', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true });
    ajv.addVocabulary(['x-reason']);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  it('describes every property', () => {
    const bare = propertiesOf(schema).filter(([, property]) => typeof describedBy(property) !== 'string');
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('is closed wherever the contract is not free', () => {
    const open = objectsOf(schema).filter((each) => each.additionalProperties !== false);
    expect(open.map((each) => each.description).sort()).toEqual([
      'Free notes; any names and values.',
      'Values for the settings, checked against the schema beside them.',
    ]);
  });
});

function schemasOf(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(schemasOf);
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(schemasOf)] : [];
}

/** Properties that say what a value is; those of conditions only narrow them. */
function propertiesOf(root: unknown): [string, JsonObject][] {
  return objectsOf(root).flatMap((each) => Object.entries((each.properties ?? {}) as Record<string, JsonObject>));
}

function objectsOf(root: unknown): JsonObject[] {
  return schemasOf(root).filter((each) => [each.type].flat().includes('object'));
}

function describedBy(property: JsonObject): unknown {
  const target = String(property.$ref ?? '').replace('#/$defs/', '') as keyof typeof schema.$defs;
  const definition: JsonObject = schema.$defs[target] ?? {};
  return property.description ?? definition.description;
}
