import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
});
afterEach(() => workspace.dispose());

const CONTRACT = `pactoVersion: "1.0"
service: { name: orders, version: 1.0.0, owner: { team: shop, contacts: [{ type: chat, value: "#shop" }] } }
interfaces:
  - { name: api, type: http, port: 8080, visibility: public, contract: openapi.yaml }
  - { name: events, type: event, contract: events.yaml }
  - { name: old, type: event, contract: old.yaml }
  - { name: lookup, type: grpc, port: 9090, contract: lookup.proto }
  - { name: gone, type: http, port: 8081, contract: gone.yaml }
configurations: [{ name: main, schema: settings.json }, { name: shared, ref: "oci://ghcr.io/acme/shared" }]
dependencies: [{ name: db, ref: "oci://ghcr.io/acme/postgresql", required: true, compatibility: ^16.0.0 }]
`;
const FILES = {
  'svc/pacto.yaml': CONTRACT,
  'svc/openapi.yaml': `openapi: 3.1.0
info: { title: Orders, version: "1" }
paths:
  /orders:
    get: { operationId: list, summary: "All\\n of them", deprecated: true, responses: { "200": { description: ok } } }
    parameters: []
  /items: { $ref: "#/components/pathItems/items" }
components:
  pathItems: { items: { post: { description: Add one, responses: { "201": { description: ok } } } } }
`,
  'svc/events.yaml': `asyncapi: 3.0.0
info: { title: Events, version: "1" }
channels:
  placed: { address: orders.placed, description: An order was placed }
  agreed: {}
operations:
  publishPlaced: { action: send, channel: { $ref: "#/channels/placed" } }
  hear: { action: receive, summary: Listen, channel: { $ref: "#/channels/agreed" } }
`,
  'svc/old.yaml': `asyncapi: 2.6.0
info: { title: Old, version: "1" }
channels:
  orders.paid: { publish: { operationId: onPaid, message: { payload: { type: string } } } }
`,
  'svc/lookup.proto': `syntax = "proto3";
package shop;
message Ask { string id = 1; }
message Answer { string name = 1; }
service Lookup {
  rpc Find(Ask) returns (Answer);
  rpc Watch(Ask) returns (stream Answer) { option deprecated = true; }
}
`,
  'svc/settings.json': JSON.stringify({
    type: 'object',
    required: ['URL'],
    properties: {
      URL: { $ref: '#/$defs/url', description: 'Where it is' },
      LEVEL: { enum: ['a', 'b'], default: 'a' },
      POOL: { type: 'object', required: ['size'], properties: { size: { type: ['integer', 'null'] } } },
      TREE: { $ref: '#/$defs/tree' },
    },
    $defs: {
      url: { type: 'string', format: 'uri' },
      tree: { type: 'object', properties: { next: { $ref: '#/$defs/tree' }, names: { type: 'array', items: {} } } },
    },
  }),
  'svc/docs/b.md': 'no heading',
  'svc/docs/a.md': 'intro\n# The *first*\n',
  'svc/docs/notes.txt': 'no page',
};

describe('pacto doc', () => {
  beforeEach(() => workspace.write(FILES));

  it('prints Markdown, also when nobody asks for a format', async () => {
    const text = await workspace.run('doc', 'svc');
    const markdown = await workspace.run('doc', 'svc', '--output-format', 'markdown');
    expect(text).toEqual(markdown);
    expect(text.exit).toBe(0);
    expect(text.out).toMatch(/^# orders 1\.0\.0\n/);
    expect(text.out).toContain('```mermaid\nflowchart TD\n');
  });

  it('is as its JSON Schema says', async () => {
    const { document } = await workspace.runJson('doc', 'svc');
    expect(findSchemaErrors('doc', document)).toEqual([]);
  });

  it('lists the operations of every kind of interface', async () => {
    const { document } = await workspace.runJson('doc', 'svc');
    const [api, events, old, lookup] = document.interfaces.map((item: JsonDocument) => item.operations);
    expect(api).toEqual([
      { action: 'GET', target: '/orders', name: 'list', summary: 'All of them', deprecated: true },
      { action: 'POST', target: '/items', summary: 'Add one', deprecated: false },
    ]);
    expect(events).toEqual([
      {
        action: 'send',
        target: 'orders.placed',
        name: 'publishPlaced',
        summary: 'An order was placed',
        deprecated: false,
      },
      { action: 'receive', target: 'agreed', name: 'hear', summary: 'Listen', deprecated: false },
    ]);
    expect(old).toEqual([{ action: 'receive', target: 'orders.paid', name: 'onPaid', deprecated: false }]);
    expect(lookup).toEqual([
      { action: 'unary', target: 'Lookup/Find', request: 'Ask', response: 'Answer', deprecated: false },
      { action: 'server stream', target: 'Lookup/Watch', request: 'Ask', response: 'Answer', deprecated: true },
    ]);
  });

  it('says why operations are not known', async () => {
    const { document } = await workspace.runJson('doc', 'svc');
    expect(document.interfaces[4]).toMatchObject({ name: 'gone', operations: [], problem: expect.any(String) });
    const { out } = await workspace.run('doc', 'svc');
    expect(out).toContain('Operations unknown: ');
  });

  it('lists settings with types, defaults and nested ones, and opens a schema inside itself once', async () => {
    const { document } = await workspace.runJson('doc', 'svc');
    const [main, shared] = document.configurations;
    expect(main.keys).toEqual([
      { path: 'URL', type: 'string (uri)', required: true, description: 'Where it is' },
      { path: 'LEVEL', type: 'fixed values', required: false, default: 'a', allowed: ['a', 'b'] },
      { path: 'POOL', type: 'object', required: false },
      { path: 'POOL.size', type: 'integer or null', required: true },
      { path: 'TREE', type: 'object', required: false },
      { path: 'TREE.next', type: 'object', required: false },
      { path: 'TREE.names', type: 'list', required: false },
    ]);
    expect(shared).toEqual({ name: 'shared', ref: 'oci://ghcr.io/acme/shared', keys: [] });
  });

  it('names the pages of the bundle and the ways to the owner', async () => {
    const { document } = await workspace.runJson('doc', 'svc');
    expect(document.documents).toEqual([{ path: 'docs/a.md', title: 'The *first*' }, { path: 'docs/b.md' }]);
    expect(document.contacts).toEqual([{ type: 'chat', value: '#shop' }]);
  });

  it('fetches nothing: a dependency need not exist', async () => {
    expect((await workspace.run('doc', 'svc', '--offline')).exit).toBe(0);
  });

  it('writes one page that asks for nothing', async () => {
    const { exit, out } = await workspace.run('doc', 'svc', '--output-format', 'html');
    expect(exit).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n/);
    expect(out).toContain('<title>orders 1.0.0</title>');
    expect(out).not.toMatch(/<script|<link|<img|<iframe|src=|href=|@import|url\(/);
  });

  it('documents the contract that the command line makes of it', async () => {
    const { document } = await workspace.runJson('doc', 'svc', '--set', 'service.version=2.0.0');
    expect(document.version).toBe('2.0.0');
  });

  it('shows a broken contract as validation does', async () => {
    workspace.write({ 'broken/pacto.yaml': 'service: [' });
    expect((await workspace.run('doc', 'broken')).exit).toBe(1);
    workspace.write(serviceFiles('fine', '1.0.0'));
    expect((await workspace.run('doc', 'fine')).exit).toBe(0);
  });
});
