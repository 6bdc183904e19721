import { describe, expect, it } from '@jest/globals';
import { diffConfigurationSchema } from '../../../src/formats/json-schema/index.ts';
import { schemaFile } from './schema-sides.ts';

/** A definition that is used by properties of the schema itself and, link by link, by definitions that lead to it. */
const ring = (maximum: number, links: number) => {
  const names = Array.from({ length: links }, (_, index) => `d${index}`);
  const link = (index: number) => ({
    type: 'object',
    properties: {
      count: { type: 'integer', maximum: index === 0 ? maximum : 9 },
      next: { $ref: `#/$defs/d${(index + 1) % links}` },
    },
  });
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    $defs: Object.fromEntries(names.map((name, index) => [name, link(index)])),
  };
};

const changesOf = (links: number) =>
  diffConfigurationSchema(schemaFile(ring(9, links)), schemaFile(ring(5, links))).changes;

describe('a difference in a definition that many others lead to', () => {
  it('is told at its nearest places, with the value that is refused there', () => {
    const changes = changesOf(200);
    expect(changes).toHaveLength(20);
    const nearest = changes.find(({ path }) => path === 'schema.properties[d0].properties[count].maximum');
    expect(nearest?.proof?.value).toEqual({ d0: { count: expect.any(Number) } });
    const longest = Math.max(...changes.map(({ path }) => path.split('[next]').length - 1));
    expect(longest).toBe(19);
  });

  it('says that there are more places than are told', () => {
    for (const { reason } of changesOf(200)) expect(reason).toContain('its definition is used in more places');
    for (const { reason } of changesOf(3)) expect(reason).not.toContain('more places');
  });
});
