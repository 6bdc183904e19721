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
configurations: [{ name: main, schema: settings.json, values: { POOL: { size: 4 }, LABELS: { tier: front } } }, { name: shared, ref: "oci://ghcr.io/acme/shared" }]
runtime:
  workload: service
  lifecycle: { upgradeStrategy: rolling, gracefulShutdownSeconds: 5 }
  health: { interface: api, path: /healthz, initialDelaySeconds: 3 }
  metrics: { interface: api, path: /metrics }
dependencies: [{ name: db, ref: "oci://ghcr.io/acme/postgresql", required: true, compatibility: ^16.0.0 }]
`;
const FILES: { readonly [path: string]: string | Uint8Array } = {
  'svc/pacto.yaml': CONTRACT,
  'svc/openapi.yaml': `openapi: 3.1.0
info: { title: Orders, version: "1" }
paths:
  /orders:
    get: { operationId: list, summary: "All\\n of them", deprecated: true, responses: { "200": { description: ok } } }
    parameters: []
  /items: { $ref: "#/components/pathItems/items" }
webhooks:
  paid: { post: { summary: Money came, responses: { "200": { description: ok } } } }
components:
  pathItems: { items: { post: { description: Add one, responses: { "201": { description: ok } } } } }
`,
  'svc/events.yaml': `asyncapi: 3.0.0
info: { title: Events, version: "1" }
channels:
  placed:
    address: orders.placed
    description: An order was placed
    messages: { Placed: { payload: { type: string } }, Changed: { payload: { type: string } } }
  agreed: {}
operations:
  publishPlaced: { action: send, channel: { $ref: "#/channels/placed" } }
  hear:
    action: receive
    summary: Listen
    channel: { $ref: "#/channels/agreed" }
    messages: [{ $ref: "#/channels/placed/messages/Placed" }]
`,
  'svc/old.yaml': `asyncapi: 2.6.0
info: { title: Old, version: "1" }
components: { messages: { Part: { payload: { type: string } } } }
channels:
  orders.paid: { publish: { operationId: onPaid, message: { oneOf: [{ name: Paid }, { $ref: "#/components/messages/Part" }] } } }
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
      HOSTS: { type: 'array', minItems: 1, items: { type: 'object', properties: { port: { type: 'integer' } } } },
      LABELS: { type: 'object', additionalProperties: { type: 'string', pattern: '^[a-z]+$' } },
      LIMIT: {
        anyOf: [{ type: 'integer' }, { type: 'null' }],
        minimum: 1,
        maximum: 9,
        deprecated: true,
        title: 'Most',
      },
      MODE: { const: 'fast' },
    },
    $defs: {
      url: { type: 'string', format: 'uri' },
      tree: { type: 'object', properties: { next: { $ref: '#/$defs/tree' }, names: { type: 'array', items: {} } } },
    },
  }),
  'svc/docs/b.md': 'no heading',
  'svc/docs/a.md': 'intro\n# The *first*\n',
  'svc/docs/README.md': '# Start\n\nSee [a](a.md#the-first).\n',
  'svc/docs/notes.txt': 'no page',
  'svc/docs/bad.md': new Uint8Array([0xff, 0xfe]),
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
      { action: 'POST', target: 'webhook paid', summary: 'Money came', deprecated: false },
    ]);
    expect(events).toEqual([
      {
        action: 'send',
        target: 'orders.placed',
        name: 'publishPlaced',
        summary: 'An order was placed',
        messages: ['Placed', 'Changed'],
        deprecated: false,
      },
      {
        action: 'receive',
        target: 'agreed',
        name: 'hear',
        summary: 'Listen',
        messages: ['Placed'],
        deprecated: false,
      },
    ]);
    expect(old).toEqual([
      { action: 'receive', target: 'orders.paid', name: 'onPaid', messages: ['Paid', 'Part'], deprecated: false },
    ]);
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
      { path: 'POOL', type: 'object', required: false, value: { size: 4 } },
      { path: 'POOL.size', type: 'integer or null', required: true, value: 4 },
      { path: 'TREE', type: 'object', required: false },
      { path: 'TREE.next', type: 'object', required: false },
      { path: 'TREE.names', type: 'list', required: false },
      { path: 'HOSTS', type: 'list of object', required: false, limits: ['at least 1 item'] },
      { path: 'HOSTS[].port', type: 'integer', required: false },
      { path: 'LABELS', type: 'object', required: false, value: { tier: 'front' } },
      { path: 'LABELS.*', type: 'string', required: false, limits: ['matches ^[a-z]+$'] },
      {
        path: 'LIMIT',
        type: 'integer or null',
        required: false,
        limits: ['at least 1', 'at most 9'],
        description: 'Most',
        deprecated: true,
      },
      { path: 'MODE', type: 'fixed values', required: false, allowed: ['fast'] },
    ]);
    expect(shared).toEqual({ name: 'shared', ref: 'oci://ghcr.io/acme/shared', keys: [] });
  });

  it('lists settings behind references, in lists of lists, and those that only some forms have', async () => {
    const list = (items: object): object => ({ type: 'array', items });
    workspace.write({
      'forms/pacto.yaml':
        'pactoVersion: "1.0"\nservice: { name: forms, version: 1.0.0 }\nconfiguration: { schema: settings.json }\n',
      'forms/settings.json': JSON.stringify({
        $defs: { item: { type: 'object', properties: { id: { type: 'integer', default: 1 } }, required: ['id'] } },
        properties: {
          LIST: list({ $ref: '#/$defs/item' }),
          GRID: list(list({ type: ['string', 'null'] })),
          STORE: {
            oneOf: [
              { properties: { kind: { const: 'file' }, path: { type: 'string', minLength: 1 } }, required: ['path'] },
              { properties: { kind: { const: 's3' }, bucket: { type: 'string' } } },
            ],
          },
        },
        if: { required: ['STORE'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { properties: { STORE: true, RETRIES: { type: 'integer' } }, required: ['RETRIES'] },
      }),
    });
    const { document } = await workspace.runJson('doc', 'forms');
    const some = 'only in some forms';
    expect(document.configurations[0].keys).toEqual([
      { path: 'LIST', type: 'list of object', required: false },
      { path: 'LIST[].id', type: 'integer', required: true, default: 1 },
      { path: 'GRID', type: 'list of list of (string or null)', required: false },
      { path: 'STORE', type: 'any', required: false },
      { path: 'STORE.kind', type: 'fixed values', required: false, allowed: ['file'], limits: [some] },
      { path: 'STORE.path', type: 'string', required: false, limits: [some, 'at least 1 character'] },
      { path: 'STORE.bucket', type: 'string', required: false, limits: [some] },
      { path: 'RETRIES', type: 'integer', required: false, limits: [some] },
    ]);
  });

  it('names the pages of the bundle and the ways to the owner', async () => {
    const { document } = await workspace.runJson('doc', 'svc');
    expect(document.documents).toEqual([
      { path: 'docs/README.md', title: 'Start', text: '# Start\n\nSee [a](a.md#the-first).\n' },
      { path: 'docs/a.md', title: 'The first', text: 'intro\n# The *first*\n' },
      { path: 'docs/b.md', text: 'no heading' },
      { path: 'docs/bad.md', problem: 'not valid UTF-8 text' },
    ]);
    expect(document.contacts).toEqual([{ type: 'chat', value: '#shop' }]);
  });

  it('says how the service is replaced, asked and measured', async () => {
    const { document } = await workspace.runJson('doc', 'svc');
    expect(document.runtime).toEqual({
      workload: 'service',
      lifecycle: { upgradeStrategy: 'rolling', gracefulShutdownSeconds: 5 },
      health: { interface: 'api', path: '/healthz', initialDelaySeconds: 3 },
      metrics: { interface: 'api', path: '/metrics' },
    });
  });

  it('appends the pages with deeper headings, and leads from one to another', async () => {
    const { out } = await workspace.run('doc', 'svc');
    expect(out).toContain('## Documents\n\n### Start\n\n`docs/README.md`\n\nSee [a](#the-first).\n\n### docs/a.md\n');
    expect(out).toContain('\n#### The *first*\n\n');
  });

  it('shows of very long pages the beginning, and says so', async () => {
    workspace.write({ 'svc/docs/b.md': 'line\n'.repeat(60_000), 'svc/docs/c.md': 'last' });
    const { document } = await workspace.runJson('doc', 'svc');
    const page = document.documents.find(({ path }: JsonDocument) => path === 'docs/b.md');
    expect(page.problem).toBe('only the first 262140 of 300000 characters are shown');
    expect(page.text).toHaveLength(262_140);
    expect(document.documents.at(-1)).toEqual({ path: 'docs/c.md', text: 'last' });
  });

  it('parts the operations of a large interface, and lists no more than anybody can use', async () => {
    const paths = Array.from({ length: 3000 }, (_, index) => {
      return `  /v1/group${index % 30}/item${index}: { get: { responses: { "200": { description: ok } } } }\n`;
    });
    workspace.write({
      'svc/openapi.yaml': `openapi: 3.1.0\ninfo: { title: x, version: "1" }\npaths:\n${paths.join('')}`,
    });
    const { out } = await workspace.run('doc', 'svc', '--output-format', 'html');
    expect(out).toContain('3000 operations in 30 groups');
    expect(out.match(/<h4 /g)?.filter(Boolean)).toHaveLength(31);
    expect(out).toContain('<h4 id="v1group29">/v1/group29</h4>');
    expect(out.length).toBeLessThan(1_000_000);
  });

  it('fetches nothing: a dependency need not exist', async () => {
    expect((await workspace.run('doc', 'svc', '--offline')).exit).toBe(0);
  });

  it('writes one page that asks for nothing', async () => {
    const { exit, out } = await workspace.run('doc', 'svc', '--output-format', 'html');
    expect(exit).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n/);
    expect(out).toContain('<title>orders 1.0.0</title>');
    expect(out).not.toMatch(/<script|<link|<img|<iframe|src=|href="(?!#)|@import|url\(/);
    expect(out).toContain("Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
  });

  it('holds the images of the bundle that its pages show, and no others', async () => {
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    workspace.write({
      'shown/pacto.yaml': 'pactoVersion: "1.0"\nservice: { name: shown, version: 1.0.0 }\n',
      'shown/docs/a.md':
        '# A\n\n![One "pixel"](img/one.png) ![](drawing.svg) ![text](img/fake.png) ![web](https://evil.example/x.png) ![up](../../x.png)\n',
      'shown/docs/img/one.png': Buffer.from(pixel, 'base64'),
      'shown/docs/img/fake.png': '<script>alert(1)</script>',
      'shown/docs/img/unused.png': Buffer.from(pixel, 'base64'),
      'shown/docs/drawing.svg': drawing,
    });
    const { out } = await workspace.run('doc', 'shown', '--output-format', 'html');
    expect(out.match(/<img [^>]*>/g)).toEqual([
      `<img src="data:image/png;base64,${pixel}" alt="One &#34;pixel&#34;">`,
      `<img src="data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}" alt="drawing.svg">`,
    ]);
    expect(out).toContain('<em>text</em> <em>web</em> <em>up</em>');
    expect(out).not.toContain('evil.example');
    expect((await workspace.run('doc', 'shown')).out).toContain('<em>One "pixel"</em> `drawing.svg` *text* *web* *up*');
    const { document } = await workspace.runJson('doc', 'shown');
    expect(findSchemaErrors('doc', document)).toEqual([]);
  });

  it('names the digests of a published contract, which are the same wherever it lies', async () => {
    workspace.write(serviceFiles('published', '1.0.0'));
    await workspace.run('push', 'oci-layout:registry/orders', '-p', 'published');
    const there = await workspace.runJson('doc', 'oci-layout:registry/orders');
    const here = await workspace.runJson('doc', 'published');
    expect(there.document.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(there.document.contentDigest).toBe(here.document.contentDigest);
    expect(here.document).not.toHaveProperty('digest');
    const { out } = await workspace.run('doc', 'oci-layout:registry/orders');
    expect(out).toContain(`| Digest | \`${there.document.digest}\` |`);
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

describe('pacto doc of a schema that wants to be endless', () => {
  const many = (count: number, text: (index: number) => string): string =>
    Array.from({ length: count }, (_, i) => text(i)).join(',');
  const chain = (count: number, next: (name: string) => string): string =>
    `{"properties":{"a":{"$ref":"#/$defs/d0"}},"$defs":{${many(count, (i) => `"d${i}":${next(`#/$defs/d${i + 1}`)}`)},"d${count}":{"type":"string"}}}`;
  const SCHEMAS: { readonly [name: string]: () => string } = {
    'doubles in every list': () =>
      chain(40, (next) => `{"allOf":[{"items":{"$ref":"${next}"}},{"items":{"$ref":"${next}"}}]}`),
    'nests lists without end': () => chain(3000, (next) => `{"type":"array","items":{"$ref":"${next}"}}`),
    'doubles in every map': () => chain(40, (next) => `{"properties":{"x":{"$ref":"${next}"},"y":{"$ref":"${next}"}}}`),
    'refers to many settings from many': () =>
      `{"properties":{${many(2000, (i) => `"p${i}":{"$ref":"#/$defs/big"}`)}},"$defs":{"big":{"required":[${many(20_000, (i) => `"k${i}"`)}],"properties":{${many(20_000, (i) => `"k${i}":{}`)}}}}}`,
    'refers to one long value from many settings': () =>
      `{"properties":{${many(2000, (i) => `"p${i}":{"$ref":"#/$defs/long"}`)}},"$defs":{"long":{"default":"${'x'.repeat(500_000)}","enum":[${many(20_000, (i) => `${i}`)}],"anyOf":[${many(20_000, () => '{"type":"string"}')}],"description":"${'y '.repeat(200_000)}"}}}`,
  };

  it.each(Object.keys(SCHEMAS))('ends with a page of a size that can be shown: %s', async (name) => {
    workspace.write({
      'svc/pacto.yaml':
        'pactoVersion: "1.0"\nservice: { name: orders, version: 1.0.0 }\nconfiguration: { schema: settings.json }\n',
      'svc/settings.json': SCHEMAS[name]?.() ?? '',
    });
    const start = process.cpuUsage();
    const { exit, out } = await workspace.run('doc', 'svc', '--output-format', 'json');
    const { user, system } = process.cpuUsage(start);
    expect(exit).toBe(0);
    expect(out.length).toBeLessThan(20_000_000);
    expect((user + system) / 1_000_000).toBeLessThan(20);
    expect(JSON.parse(out).configurations[0].keys.length).toBeLessThanOrEqual(2000);
  });
});
