import { describe, expect, it } from '@jest/globals';
import { asyncapiRules, jsonSchemaRules, openapiRules } from '../../src/rules/index.ts';

const SCHEMA_ROWS = Object.entries({ ...jsonSchemaRules, ...openapiRules, ...asyncapiRules }).filter(([id]) =>
  /^(json-schema|openapi\/(request|response)|asyncapi\/(receive|send))/.test(id),
);
const HARMLESS = SCHEMA_ROWS.filter(
  ([, { classification, tags }]) => classification === 'NON_BREAKING' && tags.area === 'schemas',
);

describe('rows of schema differences that hurt nobody', () => {
  it.each(HARMLESS)('%s asks for nothing and tells of nobody who breaks', (_id, { why, fix }) => {
    expect(fix).toBe('No action is needed.');
    expect(why).toMatch(/^Nobody (breaks|is refused): /);
  });
});
