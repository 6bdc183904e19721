import { describe, expect, it } from '@jest/globals';
import { diffConfigurationSchema, readConfigurationSchema } from '../../../src/formats/json-schema/index.ts';
import { diffFiles, diffSchemas, schemaFile, spellDiff } from './schema-sides.ts';

const node = (type: string) => ({
  $ref: '#/$defs/node',
  $defs: { node: { properties: { value: { type }, next: { $ref: '#/$defs/node' } } } },
});

describe('references', () => {
  it('that lead back into themselves end after one round', () => {
    expect(spellDiff(diffSchemas(node('number'), node('integer')))).toEqual(['type-narrowed .properties[value].type']);
  });

  it('that form a ring of two are told in full from wherever the walk starts', () => {
    const ring = (type: string, start: string) => ({
      $ref: `#/$defs/${start}`,
      $defs: {
        a: { properties: { b: { $ref: '#/$defs/b' }, v: { type } } },
        b: { properties: { a: { $ref: '#/$defs/a' } } },
      },
    });
    expect(spellDiff(diffSchemas(ring('number', 'a'), ring('integer', 'a')))).toEqual([
      'type-narrowed .properties[v].type',
    ]);
    expect(spellDiff(diffSchemas(ring('number', 'b'), ring('integer', 'b')))).toEqual([
      'type-narrowed .properties[a].properties[v].type',
    ]);
  });

  it('to one definition are told at each place that uses it', () => {
    const twice = (type: string) => ({
      properties: { a: { $ref: '#/$defs/t' }, b: { $ref: '#/$defs/t' } },
      $defs: { t: { type } },
    });
    expect(spellDiff(diffSchemas(twice('number'), twice('integer')))).toEqual([
      'type-narrowed .properties[a].type',
      'type-narrowed .properties[b].type',
    ]);
  });

  it('among many definitions that all use each other stay bounded', () => {
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    const links = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
    const tangle = (type: string) => ({
      $ref: '#/$defs/n0',
      $defs: Object.fromEntries(names.map((name) => [name, { properties: { ...links, own: { type } } }])),
    });
    const { deltas } = diffSchemas(tangle('number'), tangle('integer'));
    expect(deltas.length).toBeGreaterThanOrEqual(names.length);
    expect(deltas.length).toBeLessThanOrEqual(names.length * 20);
  });

  it('in a chain of thousands do not overflow the stack', () => {
    const chain = (type: string) => {
      const names = Array.from({ length: 3000 }, (_, index) => index);
      const link = (index: number) => (index === 2999 ? { type } : { items: { $ref: `#/$defs/${index + 1}` } });
      return { $ref: '#/$defs/0', $defs: Object.fromEntries(names.map((index) => [index, link(index)])) };
    };
    expect(diffSchemas(chain('number'), chain('integer')).deltas).toHaveLength(1);
  });

  it('to other files are followed, and differences point into them', () => {
    const schema = { properties: { a: { $ref: 'shared/a.json#/type-of-a' } } };
    const before = schemaFile(schema, { 'shared/a.json': '{"type-of-a":{"type":"number"}}' });
    const after = schemaFile(schema, { 'shared/a.json': '{"type-of-a":\n{"type":"integer"}}' });
    const [delta] = diffFiles(before, after).deltas;
    expect(delta).toMatchObject({ kind: 'type-narrowed', path: '.properties[a].type' });
    expect(delta?.afterAt?.location()).toMatchObject({ file: 'shared/a.json', range: { start: { line: 2 } } });
  });

  it('that keywords beside them contradict are compared layer by layer', () => {
    const layered = (own: string, shared: string) => ({
      items: { $ref: '#/$defs/t', properties: { a: { type: own } } },
      $defs: { t: { properties: { b: { type: shared } } } },
    });
    expect(spellDiff(diffSchemas(layered('number', 'number'), layered('integer', 'string')))).toEqual([
      'type-narrowed .items.properties[a].type',
      'type-changed .items.properties[b].type',
    ]);
  });
});

describe('references that cannot be followed', () => {
  const dangling = { properties: { a: { $ref: '#/$defs/missing' } } };

  it('are a problem and an undecided change when only one side has them', () => {
    const diff = diffSchemas({ properties: { a: { type: 'string' } } }, dangling);
    expect(diff.problems.map(({ message }) => message)).toEqual(['the reference "#/$defs/missing" points at nothing']);
    expect(spellDiff(diff)).toEqual(['schema-changed .properties[a].$ref']);
  });

  it('are a problem also when both sides have the same one', () => {
    const diff = diffSchemas(dangling, { ...dangling, title: 'T' });
    expect(diff.problems.map(({ message }) => message)).toEqual(['the reference "#/$defs/missing" points at nothing']);
    expect(spellDiff(diff)).toEqual(['annotation .title']);
  });

  const UNFOLLOWED = [
    ['remote', { items: { $ref: 'https://example.com/s.json' } }],
    ['missing', { anyOf: [{ $ref: 'absent.json' }, {}] }],
    ['beside an embedded $id', { $ref: 'https://e.x/d.json', $defs: { c: { $id: 'https://e.x/c.json' } } }],
  ] as const;

  it.each(UNFOLLOWED)('are one finding when something else differs, none for identical inputs: %s', (_name, schema) => {
    const retitled = schemaFile({ ...schema, title: 'T' });
    expect(diffConfigurationSchema(schemaFile(schema), retitled).findings).toMatchObject([
      { rule: 'UNRESOLVED_REFERENCE', severity: 'error' },
    ]);
    const others = [schemaFile(schema, { 'a.txt': '1' }), schemaFile(schema, { 'a.txt': '2' })] as const;
    expect(diffConfigurationSchema(...others).findings).toHaveLength(1);
    expect(diffConfigurationSchema(retitled, retitled)).toEqual({ changes: [], findings: [] });
  });

  it('are findings inside a property that is new', () => {
    const { findings } = diffConfigurationSchema(schemaFile({ properties: {} }), schemaFile(dangling));
    expect(findings).toHaveLength(1);
  });

  it('are none when they spell out the $id of their own file', () => {
    const own = (type: string) => ({
      $id: 'https://e.x/c.json',
      items: { $ref: 'https://e.x/c.json#/$defs/t' },
      $defs: { t: { type } },
    });
    expect(diffSchemas(own('number'), own('integer')).problems).toEqual([]);
    expect(spellDiff(diffSchemas(own('number'), own('integer')))).toEqual(['type-narrowed .items.type']);
    expect(readConfigurationSchema(schemaFile(own('number'))).findings).toEqual([]);
  });

  it('are error findings of the diff of a configuration, where they stand', () => {
    const { findings } = diffConfigurationSchema(schemaFile({ properties: { a: {} } }), schemaFile(dangling));
    expect(findings).toMatchObject([
      { rule: 'UNRESOLVED_REFERENCE', severity: 'error', path: 'properties.a.$ref', file: 'schema.json' },
    ]);
  });

  it('are told even inside a change that is told as a whole', () => {
    const before = { anyOf: [{ type: 'string' }, { type: 'null' }] };
    const after = { anyOf: [{ type: 'number' }, { $ref: 'https://example.com/s.json' }] };
    const diff = diffSchemas(before, after);
    expect(spellDiff(diff)).toEqual(['schema-changed .anyOf']);
    expect(diff.problems).toHaveLength(1);
  });

  it('are found when a schema is read, unless only an unused definition has them', () => {
    expect(readConfigurationSchema(schemaFile(dangling)).findings).toHaveLength(1);
    expect(readConfigurationSchema(schemaFile({ $defs: dangling })).findings).toEqual([]);
    expect(readConfigurationSchema(schemaFile({ $ref: '#' })).findings).toEqual([]);
  });

  it('in a circle without a schema are a problem', () => {
    const circle = { items: { $ref: '#/$defs/a' }, $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } };
    expect(diffSchemas({ items: {} }, circle).problems).toHaveLength(1);
  });
});
