import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { diffConfigurationSchema, readConfigurationSchema } from '../../../src/formats/json-schema/index.ts';
import { schemaFile } from './schema-sides.ts';

const payments = (version: string) => {
  const file = `../../../bundles/payments-service/${version}/configuration/schema.json`;
  return schemaFile(readFileSync(new URL(file, import.meta.url), 'utf8'));
};

function lines(before: string, after: string): string[] {
  return diffConfigurationSchema(payments(before), payments(after)).changes.map(
    ({ classification, path, type, reason }) => `[${classification}] ${path} (${type}): ${reason}`,
  );
}

describe('the configuration of the demo', () => {
  it('breaks from 1.2.0 to 2.0.0 in the words of the seed', () => {
    expect(lines('1.2.0', '2.0.0')).toEqual([
      '[BREAKING] schema.properties[STRIPE_API_KEY] (removed): configuration property STRIPE_API_KEY removed',
      '[BREAKING] schema.properties[ENABLE_REFUNDS] (removed): configuration property ENABLE_REFUNDS removed',
      '[NON_BREAKING] schema.properties[STRIPE_SECRET_KEY] (added): configuration property STRIPE_SECRET_KEY added',
      '[BREAKING] schema.required[WEBHOOK_SECRET] (added): configuration property WEBHOOK_SECRET became required',
    ]);
  });

  it('only grows before', () => {
    expect(lines('1.1.0', '1.2.0')).toEqual([
      '[NON_BREAKING] schema.properties[FRAUD_CHECK_ENABLED] (added): configuration property FRAUD_CHECK_ENABLED added',
    ]);
  });
});

describe('a configuration schema', () => {
  it('names nested properties with dots', () => {
    const db = (properties: object) => schemaFile({ properties: { DB: { type: 'object', properties } } });
    const { changes } = diffConfigurationSchema(db({ HOST: {} }), db({}));
    expect(changes).toMatchObject([
      {
        rule: 'json-schema/property-removed',
        path: 'schema.properties[DB].properties[HOST]',
        reason: 'configuration property DB.HOST removed',
        before: 'HOST',
        classification: 'BREAKING',
      },
    ]);
  });

  it('means the same in YAML and JSON and in any order of names', () => {
    const yaml = { ...schemaFile('', { 'schema.yaml': 'maxProperties: 3\ntype: object\n' }), file: 'schema.yaml' };
    const json = schemaFile({ type: 'object', maxProperties: 3 });
    expect(diffConfigurationSchema(json, yaml)).toEqual({ changes: [], findings: [] });
  });

  it('that cannot be parsed is a finding on either side, never no change', () => {
    const broken = schemaFile('{"type": ');
    const sound = schemaFile({});
    for (const [before, after] of [
      [broken, sound],
      [sound, broken],
    ] as const) {
      const { changes, findings } = diffConfigurationSchema(before, after);
      expect(changes).toEqual([]);
      expect(findings).toMatchObject([{ rule: 'INVALID_CONFIG_JSON', severity: 'error', file: 'schema.json' }]);
    }
  });

  it('that cannot be parsed on both sides is one finding, two when the reasons differ', () => {
    const broken = schemaFile('{"type": ');
    expect(diffConfigurationSchema(broken, broken).findings).toHaveLength(1);
    expect(diffConfigurationSchema(broken, schemaFile('[]')).findings).toMatchObject([
      { rule: 'INVALID_CONFIG_JSON' },
      { rule: 'INVALID_CONFIG_SCHEMA' },
    ]);
  });

  it('that is a list or missing is a finding', () => {
    expect(readConfigurationSchema(schemaFile('[]')).findings).toMatchObject([{ rule: 'INVALID_CONFIG_SCHEMA' }]);
    const missing = { ...schemaFile({}), file: 'absent.json' };
    expect(readConfigurationSchema(missing).findings).toMatchObject([{ rule: 'FILE_NOT_FOUND' }]);
  });
});
