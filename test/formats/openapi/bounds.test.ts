import { describe, expect, it } from '@jest/globals';
import { compareTexts, documentOf, linesOf } from './compare-texts.ts';

const json = (schema: object) => ({ 'application/json': { schema } });
const link = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('definitions that refer to each other in circles', () => {
  const circle = (type: string) =>
    documentOf({
      paths: { '/t': { get: { responses: { 200: { description: 'T', content: json(link('Tree')) } } } } },
      components: {
        schemas: {
          Tree: { type: 'object', properties: { left: link('Tree'), right: link('Leaf') } },
          Leaf: { type: 'object', properties: { up: link('Tree'), value: { type } } },
        },
      },
    });

  it('are compared once', () => {
    expect(linesOf(compareTexts(circle('string'), circle('integer')))).toEqual([
      'response-type-changed paths[/t].methods[GET].responses[200].content[application/json].schema.properties[right].properties[value].type',
    ]);
    expect(compareTexts(circle('string'), circle('string')).changes).toEqual([]);
  });
});

describe('a large document', () => {
  const OPERATIONS = 2000;
  const SCHEMAS = 100;

  /** Operations that share definitions, which refer to each other. */
  function large(type: string): object {
    const schemas = Array.from({ length: SCHEMAS }, (_, index) => {
      const value = { type: index === 7 ? type : 'string' };
      const next = link(`S${(index + 1) % SCHEMAS}`);
      return [`S${index}`, { type: 'object', properties: { value, next, id: { type: 'string' } } }];
    });
    const paths = Array.from({ length: OPERATIONS }, (_, index) => {
      const content = json({ type: 'array', items: link(`S${index % SCHEMAS}`) });
      return [`/p${index}`, { get: { responses: { 200: { description: 'All', content } } } }];
    });
    return documentOf({ paths: Object.fromEntries(paths), components: { schemas: Object.fromEntries(schemas) } });
  }

  it('with one changed definition gives one change for all operations, soon', () => {
    const started = performance.now();
    const { changes } = compareTexts(large('string'), large('integer'));
    const elapsedMs = performance.now() - started;
    expect(changes).toHaveLength(1);
    expect(changes[0]?.affects).toHaveLength(OPERATIONS);
    // Some ten times what it takes: this guards against work that grows with operations times definitions' uses.
    expect(elapsedMs).toBeLessThan(20_000);
  }, 60_000);
});

describe('hostile names', () => {
  const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const named = (name: string, type: string) => {
    const key = JSON.stringify(name);
    const schema = `{ "type": "object", "properties": { ${key}: { "type": "${type}" } } }`;
    return `{ "openapi": "3.1.0", "info": { "title": "H", "version": "1" }, "paths": { "/${name}": { "get": {
      "parameters": [{ "name": ${key}, "in": "query", "schema": { "type": "${type}" } }],
      "responses": { "200": { "description": "H", "headers": { ${key}: { "schema": { "type": "${type}" } } },
        "content": { ${key}: { "schema": ${schema} } } } } } } },
      "components": { "schemas": { ${key}: { "type": "${type}" } } } }`;
  };

  it.each(HOSTILE)('such as %s are names like any other', (name) => {
    const at = `paths[/${name}].methods[GET]`;
    expect(linesOf(compareTexts(named(name, 'string'), named(name, 'integer'))).sort()).toEqual([
      `request-type-changed ${at}.parameters[${name}:query].schema.type`,
      `response-type-changed ${at}.responses[200].content[${name}].schema.properties[${name}].type`,
      `response-type-changed ${at}.responses[200].headers[${name}].schema.type`,
      `unused-component-changed components.schemas[${name}]`,
    ]);
  });

  it.each(HOSTILE)('such as %s are not found where nobody wrote them', (name) => {
    const empty = documentOf({ paths: { '/a': { get: { parameters: [], responses: {} } } } });
    const text = JSON.stringify(empty).replace('"responses":{}', `"responses":{${JSON.stringify(name)}:{}}`);
    const { changes } = compareTexts(empty, text);
    expect(changes).toMatchObject([{ rule: 'openapi/response-added', after: name }]);
  });

  it.each(HOSTILE)('such as %s are no members of a document either', (name) => {
    const text = `openapi: 3.1.0\n${name}: 1\npaths: {}\n`;
    const { changes } = compareTexts(text, text.replace(': 1\n', ': 2\n'));
    expect(changes).toMatchObject([{ rule: 'openapi/unclassified-change', path: `openapi.${name}` }]);
  });
});
