import { describe, expect, it } from '@jest/globals';
import { findIn } from './make-bundle.ts';

const SCHEMA = { type: 'object', properties: { PORT: { type: 'integer' } } };
const FILES = { 'configuration/schema.json': SCHEMA, 'policy/schema.json': { type: 'object' } };

/** The five shapes that carry the label 1.0. */
const SHAPES: [shape: string, contract: string][] = [
  [
    'a: one configuration schema, nameless dependencies',
    'configuration: { schema: configuration/schema.json }\ndependencies: [{ ref: ../redis, required: true, compatibility: "^7.0.0" }]',
  ],
  [
    'b: values, one policy, metrics',
    `configuration: { schema: configuration/schema.json, values: { PORT: 80 } }
policy: { schema: policy/schema.json }
interfaces: [{ name: api, type: http, port: 80 }]
runtime:
  workload: service
  state: { type: stateless, persistence: { scope: local, durability: ephemeral }, dataCriticality: low }
  metrics: { interface: api, path: /metrics }`,
  ],
  ['c: like b, with an owner of several parts', 'policy: { schema: policy/schema.json }'],
  [
    'd: configs beside one schema, a list of nameless policies',
    `configuration:
  schema: configuration/schema.json
  configs: [{ name: extra, schema: configuration/schema.json, values: { PORT: 81 } }]
policies: [{ schema: policy/schema.json }]`,
  ],
  [
    'e: everything has a name',
    `configurations: [{ name: app, schema: configuration/schema.json }]
policies: [{ name: base, schema: policy/schema.json }]
dependencies: [{ name: cache, ref: ../redis, compatibility: ">= 7, < 9" }]`,
  ],
];

describe('the shapes of dialect 1.0', () => {
  it.each(SHAPES)('takes shape %s', (_, contract) => {
    expect(findIn(`${contract}\n`, FILES)).toEqual([]);
  });

  it('takes an owner as text and as a map', () => {
    const service = (owner: string) => `pactoVersion: "1.0"\nservice: { name: a, version: 1.0.0, owner: ${owner} }\n`;
    const files = (owner: string) => ({ 'pacto.yaml': service(owner) });
    expect(findIn('', files('team/shop'))).toEqual([]);
    expect(findIn('', files('{ team: shop, dri: "@ada", contacts: [{ type: chat, value: "#shop" }] }'))).toEqual([]);
  });
});
