import { describe, expect, it } from '@jest/globals';
import { compareSchemas } from '../../src/index.ts';

const config = (properties: object, required: readonly string[] = []) => ({ type: 'object', properties, required });

describe('the library compares schemas', () => {
  it('and proves that nothing is lost', () => {
    const before = config({ PORT: { type: 'integer', minimum: 1 } });
    const after = config({ PORT: { type: 'integer', minimum: 0 }, LOG_LEVEL: { type: 'string' } });

    expect(compareSchemas(before, after)).toEqual({ answer: 'contained' });
  });

  it('and shows a value that is lost, with the reason in words', () => {
    const before = config({ DATABASE_URL: { type: 'string' } }, ['DATABASE_URL']);
    const after = config({ DATABASE_URL: { type: 'string' }, SECRET: { type: 'string' } }, ['DATABASE_URL', 'SECRET']);
    const { answer, witness, error } = compareSchemas(before, after);

    expect(answer).toBe('not-contained');
    expect(Object.keys(witness as object)).toEqual(['DATABASE_URL']);
    expect(error).toContain('SECRET');
  });

  it('and says what it cannot know', () => {
    const { answer, reason } = compareSchemas({ $ref: 'https://example.com/a' }, { type: 'string' });

    expect([answer, typeof reason]).toEqual(['unknown', 'string']);
  });

  it.each([null, 1, 'text', [], { type: 7 }, { $ref: '#' }, { allOf: [{ $ref: '#' }] }])(
    'and throws for nothing: %j',
    (schema) => {
      expect(['contained', 'not-contained', 'unknown']).toContain(compareSchemas(schema, { type: 'string' }).answer);
      expect(['contained', 'not-contained', 'unknown']).toContain(compareSchemas({ type: 'string' }, schema).answer);
    },
  );
});
