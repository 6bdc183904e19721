import { describe, expect, it } from '@jest/globals';
import { diffBundles } from '../../src/diff/index.ts';
import { DocumentSet } from '../../src/document/index.ts';

const contract = (body: string): string => `pactoVersion: "1.0"\nservice: { name: orders, version: 1.0.0 }\n${body}`;
const compare = (before: { [file: string]: string }, after: { [file: string]: string }) =>
  diffBundles(new DocumentSet(before), new DocumentSet(after));
const DECLARED = contract('policies: [{ name: p, schema: p.json }]\n');

describe('a policy schema that cannot be read', () => {
  it.each([
    ['on both sides, with other bytes', '{"a":1', '{"a":2'],
    ['on both sides, with the same bytes', '{"a":1', '{"a":1'],
    ['before', '{"a":1', '{"a":1}'],
    ['after', '{"a":1}', '{"a":1'],
  ])('%s is a finding and never no change', (_name, before, after) => {
    const diff = compare({ 'pacto.yaml': DECLARED, 'p.json': before }, { 'pacto.yaml': DECLARED, 'p.json': after });
    expect(diff.classification).toBe('POTENTIAL_BREAKING');
    expect(diff.findings[0]).toMatchObject({ rule: 'INVALID_POLICY_JSON', severity: 'error' });
  });

  it('because it is not there is a finding too', () => {
    const diff = compare({ 'pacto.yaml': DECLARED }, { 'pacto.yaml': DECLARED });
    expect(diff.findings.map(({ rule }) => rule)).toEqual(['FILE_NOT_FOUND', 'FILE_NOT_FOUND']);
  });
});

describe('files that a bundle provides to others', () => {
  const plain = contract('');

  it('are compared although the contract does not name them', () => {
    const before = { 'pacto.yaml': plain, 'configuration/schema.json': '{"properties":{"A":{}}}' };
    const after = { 'pacto.yaml': plain, 'configuration/schema.json': '{"properties":{"B":{}},"required":["B"]}' };
    expect(compare(before, after).changes.map(({ path, classification }) => [path, classification])).toEqual([
      ['schema.properties[A]', 'BREAKING'],
      ['schema.required[B]', 'BREAKING'],
      ['schema.properties[B]', 'NON_BREAKING'],
    ]);
  });

  it('are a break when they go', () => {
    const before = { 'pacto.yaml': plain, 'configuration/schema.json': '{}', 'policy/schema.json': '{}' };
    expect(compare(before, { 'pacto.yaml': plain }).changes.map(({ rule }) => rule)).toEqual([
      'contract/configuration-removed',
      'contract/policy-schema-changed',
    ]);
  });
});

describe('a policy schema that is written differently', () => {
  const OWNER = '{ "type": "object", "required": ["service"], "properties": { "service": { "required": ["owner"] } } }';
  const changeOf = (before: string, after: string) =>
    compare({ 'pacto.yaml': DECLARED, 'p.json': before }, { 'pacto.yaml': DECLARED, 'p.json': after }).changes[0];

  it('asks for the same: nobody is hurt', () => {
    const split = '{ "allOf": [{ "properties": { "service": { "required": ["owner"] } } }] }';
    expect(changeOf(OWNER, split)).toMatchObject({
      classification: 'NON_BREAKING',
      reason: expect.stringContaining('the same contracts satisfy it as before'),
    });
  });

  it('asks for more: a whole contract shows it', () => {
    const change = changeOf(OWNER, OWNER.replace('"owner"]', '"owner", "description"]'));
    expect(change).toMatchObject({
      classification: 'BREAKING',
      proof: {
        value: { pactoVersion: '1.0', service: { name: expect.any(String) } },
        error: 'service must have "description"',
      },
    });
  });

  it('asks for less: what it guaranteed may be missed', () => {
    expect(changeOf(OWNER, '{ "type": "object" }')).toMatchObject({
      classification: 'POTENTIAL_BREAKING',
      reason: expect.stringContaining('some that did not do now'),
    });
  });

  it('cannot be decided: the keyword is named', () => {
    const strange =
      '{ "properties": { "service": { "required": ["owner"], "properties": { "name": { "pattern": ".(?=x)" } } } } }';
    expect(changeOf(OWNER, strange)).toMatchObject({
      classification: 'POTENTIAL_BREAKING',
      reason: expect.stringContaining('undecided because of pattern'),
    });
  });
});
