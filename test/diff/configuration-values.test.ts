import { describe, expect, it } from '@jest/globals';
import { diffBundles } from '../../src/diff/index.ts';
import { DocumentSet } from '../../src/document/index.ts';

const RULE = 'contract/configuration-values-refused';
const schema = (keywords: object) => JSON.stringify({ type: 'object', ...keywords });
const LEVELS = schema({ properties: { LEVEL: { enum: ['info', 'debug'] } } });
const FEWER = schema({ properties: { LEVEL: { enum: ['info'] } } });

const bundle = (file: string, values: object | undefined) => {
  const configuration = { schema: 's.json', ...(values === undefined ? {} : { values }) };
  const contract = { pactoVersion: '1.0', service: { name: 'orders', version: '1.0.0' }, configuration };
  return new DocumentSet({ 'pacto.yaml': JSON.stringify(contract), 's.json': file });
};
const refused = (before: DocumentSet, after: DocumentSet) =>
  diffBundles(before, after).changes.filter(({ rule }) => rule === RULE);

describe('the values that a contract sets', () => {
  it('are a break when the new schema refuses them, with the values as proof', () => {
    const [change] = refused(bundle(LEVELS, { LEVEL: 'debug' }), bundle(FEWER, { LEVEL: 'info' }));
    expect(change).toMatchObject({
      classification: 'BREAKING',
      configuration: 'default',
      reason: 'the old configuration.values do not fit the new schema: LEVEL must be "info"',
      proof: { value: { LEVEL: 'debug' }, acceptedBy: 'before', rejectedBy: 'after' },
    });
  });

  it.each([
    ['the new schema accepts them', bundle(LEVELS, { LEVEL: 'info' }), bundle(FEWER, { LEVEL: 'info' })],
    ['the old schema refused them already', bundle(LEVELS, { LEVEL: 'loud' }), bundle(FEWER, { LEVEL: 'info' })],
    ['the schema did not change', bundle(FEWER, { LEVEL: 'debug' }), bundle(FEWER, { LEVEL: 'info' })],
    ['there are none', bundle(LEVELS, undefined), bundle(FEWER, { LEVEL: 'info' })],
    ['the new schema cannot be read', bundle(LEVELS, { LEVEL: 'debug' }), bundle('{', { LEVEL: 'info' })],
  ])('are nothing to tell where %s', (_case, before, after) => {
    expect(refused(before, after)).toEqual([]);
  });
});
