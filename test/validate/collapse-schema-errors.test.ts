import { describe, expect, it } from '@jest/globals';
import { findIn } from './make-bundle.ts';

/** Messages about the value A against a schema for it. */
function messages(value: string, schema: object, definitions: object = {}): string[] {
  const contract = `configuration:\n  schema: s.json\n  values: { A: ${value} }\n`;
  const findings = findIn(contract, { 's.json': { properties: { A: schema }, $defs: definitions } });
  return findings.map(
    ({ path, message }) => `${path.replace('configuration.values.', '')}: ${message.replace(' (by s.json)', '')}`,
  );
}

const STRING_OR_LIST = { anyOf: [{ type: 'string' }, { $ref: '#/$defs/list' }] };
const LIST = { list: { type: 'array', items: { $ref: '#/$defs/item' } }, item: { type: 'object', required: ['x'] } };

describe('noise of choices', () => {
  it('gives way to the branch of the same kind of value, through references', () => {
    expect(messages('[{ y: 1 }]', STRING_OR_LIST, LIST)).toEqual(['A[0].x: x is missing']);
  });

  it('becomes one error about the kind when no branch has the right one', () => {
    expect(messages('5', STRING_OR_LIST, LIST)).toEqual(['A: A must be a text or a list, found the number 5']);
  });

  it('gives way to the branch whose constant fits', () => {
    const branch = (kind: string, name: string) => ({
      type: 'object',
      required: [name],
      properties: { kind: { const: kind } },
    });
    expect(messages('{ kind: b }', { oneOf: [branch('a', 'x'), branch('b', 'y')] })).toEqual(['A.y: y is missing']);
  });

  it('stays an error about the choice when several branches come near', () => {
    const oneOf = [
      { type: 'string', minLength: 5 },
      { type: 'string', pattern: '^x' },
    ];
    expect(messages('abc', { oneOf })).toEqual(['A: A is "abc" and fits none of the 2 allowed forms']);
  });

  it('says so when more than one branch fits', () => {
    expect(messages('5', { oneOf: [{ type: 'integer' }, { minimum: 0 }] })).toEqual([
      'A: A fits several forms that exclude each other',
    ]);
  });

  it('is one error for contains and for names', () => {
    expect(messages('[1, 2]', { contains: { const: 3 } })).toHaveLength(1);
    expect(messages('{ a-b: 1 }', { propertyNames: { pattern: '^[a-z]+$' } })).toEqual([
      'A.a-b: the name "a-b" is not allowed in A',
    ]);
  });

  it('is one error for a condition', () => {
    const schema = JSON.parse('{ "if": { "required": ["tls"] }, "then": { "required": ["cert", "key"] } }');
    expect(messages('{ tls: true, key: k }', schema)).toEqual(['A.cert: cert is missing']);
  });

  it('is one error for a value of the wrong kind, whatever else is asked of it', () => {
    expect(messages('5', { type: 'string', enum: ['a', 'b'] })).toEqual(['A: A must be a text, found the number 5']);
  });
});
