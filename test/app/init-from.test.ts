import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { unpackBundle } from '../../src/bundle/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { listProjectFiles } from '../../src/sources/index.ts';
import { CliWorkspace, CONFIGURATION, type JsonDocument } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
});
afterEach(() => workspace.dispose());

const OPENAPI = `openapi: 3.1.0
info: { title: Orders, version: "1" }
paths:
  /orders:
    get:
      responses: { "200": { description: ok } }
  /orders/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: ok } }
`;

const ASYNCAPI = `asyncapi: 3.0.0
info: { title: Orders, version: "1" }
channels:
  placed: { address: orders.placed, messages: { placed: { payload: { type: object } } } }
operations:
  sendPlaced: { action: send, channel: { $ref: "#/channels/placed" } }
`;

const PROTO = `syntax = "proto3";
package acme.orders.v1;
import "acme/common/v1/money.proto";
import "google/protobuf/timestamp.proto";
service Orders {
  rpc Get (GetRequest) returns (Order);
}
message GetRequest { string id = 1; }
message Order { acme.common.v1.Money price = 1; google.protobuf.Timestamp at = 2; }
`;

const MONEY = `syntax = "proto3";
package acme.common.v1;
message Money { int64 units = 1; }
`;

async function init(folder = '.'): Promise<JsonDocument> {
  const { exit, document } = await workspace.runJson('init', '--from', folder);
  expect(exit).toBe(0);
  expect(findSchemaErrors('init', document)).toEqual([]);
  return document;
}

async function findingsOf(folder = '.'): Promise<JsonDocument[]> {
  const { document } = await workspace.runJson('validate', folder);
  return document.bundles.flatMap(({ findings }: JsonDocument) => findings);
}

async function packedFiles(folder = '.'): Promise<string[]> {
  await workspace.run('pack', folder, '-o', 'packed.tar.gz');
  const { files } = unpackBundle(new Uint8Array(readFileSync(join(workspace.folder, 'packed.tar.gz'))));
  workspace.remove('packed.tar.gz');
  return Object.keys(files ?? {}).sort();
}

const contract = (folder = '.'): JsonDocument =>
  parseDocument('pacto.yaml', workspace.read(join(folder, 'pacto.yaml'))).root?.value;

describe('a contract for a folder', () => {
  it('with one OpenAPI document names it where it is, in a bundle of two files', async () => {
    workspace.write({ 'openapi.yaml': OPENAPI, 'README.md': '# Orders\n', 'src/main.js': 'run();\n' });
    const { found, guessed, toFillIn, files, written } = await init();
    expect(found).toEqual([{ file: 'openapi.yaml', what: 'OpenAPI 3.1.0', path: 'interfaces[http]' }]);
    expect(guessed.map(({ path }: JsonDocument) => path)).toEqual([
      'service.name',
      'service.version',
      'interfaces[http].port',
      'interfaces[http].visibility',
    ]);
    expect(toFillIn.map(({ path }: JsonDocument) => path)).toEqual(['service.owner', 'dependencies', 'runtime']);
    expect(written).toEqual(['.pactoignore', 'pacto.yaml']);
    expect(await findingsOf()).toEqual([]);
    expect(await packedFiles()).toEqual(files);
    expect(files).toEqual(['openapi.yaml', 'pacto.yaml']);
  });

  it('can be checked and published, and a path that goes away is then found in the original file', async () => {
    workspace.write({
      'openapi.yaml': OPENAPI,
      'pacto.config.yaml': CONFIGURATION,
      'package.json': '{"name":"orders"}',
    });
    await init();
    expect((await workspace.runJson('check')).document.verdict).toBe('neutral');
    const { document: published } = await workspace.runJson('publish');
    expect(published.results.map(({ name, action }: JsonDocument) => [name, action])).toEqual([['orders', 'create']]);

    workspace.write({ 'openapi.yaml': OPENAPI.slice(0, OPENAPI.indexOf('  /orders/{id}')) });
    const { exit, document } = await workspace.runJson('check');
    const [result] = document.results;
    expect([exit, document.verdict, result.nextVersion]).toEqual([1, 'fail', '0.2.0']);
    const [{ rule, location }] = result.changes;
    expect(rule).toBe('openapi/path-removed');
    expect([location.before.file, location.before.range.start.line]).toEqual(['openapi.yaml', 7]);
    expect(location.after.file).toBe('openapi.yaml');
  });

  it('of a Go service has its .proto with the imports, the name of the module and the exposed port', async () => {
    workspace.write({
      'go.mod': 'module github.com/acme/order-service/v2\n\ngo 1.24\n',
      Dockerfile: 'FROM scratch\nEXPOSE 9090/tcp\n',
      'proto/acme/orders/v1/orders.proto': PROTO,
      'proto/acme/common/v1/money.proto': MONEY,
      'proto/google/longrunning/operations.proto':
        'syntax = "proto3";\npackage google.longrunning;\nservice Operations {}\n',
    });
    const { name, files } = await init();
    expect(name).toBe('order-service');
    expect(contract().interfaces).toEqual([
      {
        name: 'grpc',
        type: 'grpc',
        port: 9090,
        visibility: 'internal',
        contract: 'proto/acme/orders/v1/orders.proto',
      },
    ]);
    expect(await findingsOf()).toEqual([]);
    expect(await packedFiles()).toEqual(files);
    expect(files).toEqual(['pacto.yaml', 'proto/acme/common/v1/money.proto', 'proto/acme/orders/v1/orders.proto']);
  });

  it('of a Node service has its events, its schema of settings and one made from .env.example', async () => {
    workspace.write({
      'package.json': JSON.stringify({ name: '@acme/mailer', version: '2.3.1' }),
      'asyncapi.yaml': ASYNCAPI,
      'config.schema.json': JSON.stringify({ type: 'object', properties: { mode: { $ref: './schemas/mode.json' } } }),
      'schemas/mode.json': JSON.stringify({ enum: ['fast', 'slow'] }),
      '.env.example': '# Where mails go out. Required.\nSMTP_HOST=\nSMTP_PASSWORD=hunter2\nSMTP_PORT=25\n',
      '.env': 'SMTP_PASSWORD=real\n',
    });
    const { name, version, files, written } = await init();
    expect([name, version]).toEqual(['mailer', '2.3.1']);
    expect(written).toEqual(['configuration/schema.json', '.pactoignore', 'pacto.yaml']);
    expect(contract().configurations).toEqual([
      { name: 'config', schema: 'config.schema.json' },
      { name: 'environment', schema: 'configuration/schema.json' },
    ]);
    expect(contract().interfaces).toEqual([
      { name: 'events', type: 'event', visibility: 'internal', contract: 'asyncapi.yaml' },
    ]);
    const schema = JSON.parse(workspace.read('configuration/schema.json'));
    expect(schema.properties).toEqual({
      SMTP_HOST: { type: 'string', description: 'Where mails go out. Required.' },
      SMTP_PASSWORD: { type: 'string' },
      SMTP_PORT: { type: 'integer', default: 25 },
    });
    expect(schema.required).toEqual(['SMTP_HOST']);
    expect(await findingsOf()).toEqual([]);
    expect(await packedFiles()).toEqual(files);
  });

  it('takes the version that its specifications agree on, where no manifest has one', async () => {
    const versioned = (text: string, version: string): string => text.replace('version: "1"', `version: "${version}"`);
    workspace.write({
      'one/openapi.yaml': versioned(OPENAPI, '2.3.4'),
      'one/asyncapi.yaml': versioned(ASYNCAPI, '2.3.4'),
      'two/openapi.yaml': versioned(OPENAPI, '2.3.4'),
      'two/asyncapi.yaml': versioned(ASYNCAPI, '2.4.0'),
      'three/openapi.yaml': versioned(OPENAPI, '2.3.4'),
      'three/package.json': '{ "version": "5.0.0" }',
    });
    const found = (await init('one')).found.find(({ path }: JsonDocument) => path === 'service.version');
    expect(found).toMatchObject({ file: 'asyncapi.yaml', what: '2.3.4' });
    expect((await init('two')).version).toBe('0.1.0');
    expect((await init('three')).version).toBe('5.0.0');
  });

  it('of a Python service has the name and version of its project, and its local server as the port', async () => {
    const api = JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Ledger', version: '1' },
      servers: [{ url: 'https://ledger.example.com' }, { url: 'http://localhost:5000/v1' }],
      paths: { '/healthz': { get: { responses: { 200: { description: 'ok' } } } } },
    });
    workspace.write({
      'pyproject.toml':
        '[build-system]\nname = "wrong"\n\n[project]\nname = "Acme_Ledger"\nversion = "1.4.0rc1" # not a full version\n',
      'docs/api/openapi.json': api,
      'tests/openapi.json': OPENAPI,
    });
    await init();
    expect(contract().service).toEqual({ name: 'acme-ledger', version: '0.1.0' });
    expect(contract().interfaces[0]).toMatchObject({ port: 5000, contract: 'docs/api/openapi.json' });
    expect(workspace.read('pacto.yaml')).toContain('#     path: /healthz\n');
    expect(await findingsOf()).toEqual([]);
  });

  it.each([
    ['Cargo.toml', '[package]\nname = "rates"\nversion = "0.9.1"\n'],
    [
      'pom.xml',
      '<project><parent><artifactId>x</artifactId><version>9.9.9</version></parent><dependencies><artifactId>y</artifactId></dependencies><artifactId>rates</artifactId><version>0.9.1</version></project>',
    ],
    ['composer.json', '{"name": "acme/rates", "version": "v0.9.1"}'],
    ['Rates.csproj', '<Project><PropertyGroup><Version>0.9.1</Version></PropertyGroup></Project>'],
    ['package.json', '{"name": "@acme/rates", "version": "0.9.1+7"}'],
  ])('has the name and version of %s', async (file, text) => {
    workspace.write({ [file]: text, 'openapi.yaml': OPENAPI });
    const { name, version } = await init();
    expect([name, version]).toEqual(['rates', '0.9.1']);
  });

  it('has the name of a Gradle build, whose version is not in the same file', async () => {
    workspace.write({
      'settings.gradle.kts': 'rootProject.name = "rates"\n',
      'build.gradle.kts': 'group = "acme"\nversion = "0.9.1"\n',
      'openapi.yaml': OPENAPI,
    });
    const { name, version } = await init();
    expect([name, version]).toEqual(['rates', '0.9.1']);
  });

  it('has the port of .env.example before that of the container', async () => {
    workspace.write({ '.env.example': 'PORT=3000\n', Dockerfile: 'EXPOSE 80 81\n', 'openapi.yaml': OPENAPI });
    await init();
    expect(contract().interfaces[0].port).toBe(3000);
  });

  it('has the port inside the container of the one service that a compose file builds', async () => {
    const compose =
      'services:\n  db: { image: postgres, ports: ["5432:5432"] }\n  app: { build: ., ports: ["80:8088"] }\n';
    workspace.write({ 'compose.yaml': compose, 'openapi.yaml': OPENAPI });
    await init();
    expect(contract().interfaces[0].port).toBe(8088);
  });

  it('has one port for each interface where the container has as many', async () => {
    workspace.write({
      Dockerfile: 'EXPOSE 8000\nEXPOSE 9000\n',
      'openapi.yaml': OPENAPI,
      'api.proto': PROTO.replace(/acme.*money[^;]*/, 'google/type/money.proto"'),
    });
    await init();
    expect(contract().interfaces.map(({ type, port }: JsonDocument) => [type, port])).toEqual([
      ['grpc', 9000],
      ['http', 8000],
    ]);
  });

  it('names several interfaces after what their files are about', async () => {
    const about = (title: string) => OPENAPI.replace('Orders', title);
    workspace.write({
      'api/orders.yaml': about('A'),
      'api/refunds/openapi.yaml': about('B'),
      'refunds.json': '{}',
      'openapi.yml': about('C'),
    });
    await init();
    expect(contract().interfaces.map(({ name }: JsonDocument) => name)).toEqual(['http', 'orders', 'refunds']);
    expect(await findingsOf()).toEqual([]);
  });

  it('keeps what a specification refers to in the bundle, and leaves out a part of another one', async () => {
    workspace.write({
      'openapi.yaml': `${OPENAPI}  /refunds:\n    $ref: "./api/refunds.yaml#/paths/~1refunds"\n`,
      'api/refunds.yaml': `${OPENAPI.replace(/\/orders.*/s, '/refunds')}:\n    get:\n      responses: { "200": { $ref: "common%20parts.yaml#/ok" } }\n`,
      'api/common parts.yaml': 'ok: { description: ok }\n',
      'api/unrelated.yaml': 'a: 1\n',
    });
    const { files, skipped } = await init();
    expect(skipped).toEqual([{ file: 'api/refunds.yaml', reason: 'it is a part of openapi.yaml' }]);
    expect(files).toEqual(['api/common parts.yaml', 'api/refunds.yaml', 'openapi.yaml', 'pacto.yaml']);
    expect(await findingsOf()).toEqual([]);
    expect(await packedFiles()).toEqual(files);
  });

  it('leaves out what is invalid, and says why', async () => {
    workspace.write({
      'openapi.yaml': OPENAPI,
      'broken.yaml': 'openapi: 3.1.0\n  paths: {\n',
      'old.yaml': 'swagger: "2.0"\npaths: {}\n',
      'remote.yaml': 'openapi: 3.0.0\npaths: { /a: { $ref: "https://example.com/a.yaml" } }\n',
      'copy.json': JSON.stringify(parseDocument('', OPENAPI).root?.value),
      'broken.proto': 'syntax = "proto3";\nservice Broken {\n',
      'ignored.yaml': OPENAPI.replace('Orders', 'Other'),
      '.gitignore': 'ignored.yaml\n',
    });
    const { skipped } = await init();
    expect(skipped.map(({ file, reason }: JsonDocument) => `${file}: ${reason.slice(0, 40)}`)).toEqual([
      'broken.proto: line 2: this brace is not closed before ',
      'broken.yaml: line 1: Nested mappings are not allowed ',
      'copy.json: it says the same as openapi.yaml',
      'ignored.yaml: git ignores it, so no other checkout has',
      'old.yaml: Swagger 2.0 is not supported; convert it',
      'remote.yaml: line 2: the reference "https://example.c',
    ]);
    expect(contract().interfaces.map((each: JsonDocument) => each.contract)).toEqual(['openapi.yaml']);
  });

  it.each(['made.yaml', 'col:on.yaml'])(
    'leaves out what needs a file that no bundle of others has: %s',
    async (part) => {
      workspace.write({
        'openapi.yaml': OPENAPI,
        'second.yaml': `${OPENAPI}  /more: { $ref: "./${part}" }\n`,
        [part]: 'get: {}\n',
        '.gitignore': 'made.yaml\n',
      });
      const { files, skipped } = await init();
      expect(files).toEqual(['openapi.yaml', 'pacto.yaml']);
      expect(skipped).toEqual([{ file: 'second.yaml', reason: expect.stringContaining('not in the bundle') }]);
    },
  );

  it('can be completed with the blocks that are commented out', async () => {
    workspace.write({ 'openapi.yaml': OPENAPI.replace('/orders:', '/health:') });
    await init();
    const text = workspace.read('pacto.yaml');
    const uncommented = text
      .replace(/^# (?=(runtime|dependencies| {2}))/gm, '')
      .replace(/^ {2}# (owner: \S+).*$/m, '  $1');
    workspace.write({ 'pacto.yaml': uncommented });
    expect(contract().runtime.health).toEqual({ interface: 'http', path: '/health' });
    expect(contract().service.owner).toMatch(/^team\//);
    expect(contract().dependencies).toHaveLength(1);
    expect((await findingsOf()).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('can have more files added to the bundle as its ignore file says', async () => {
    workspace.write({ 'openapi.yaml': OPENAPI, 'README.md': '# a', 'docs/a/b.md': '# b' });
    await init();
    workspace.write({ '.pactoignore': `${workspace.read('.pactoignore')}!/README.md\n!/docs/\n!/docs/**\n` });
    expect(await packedFiles()).toEqual(['README.md', 'docs/a/b.md', 'openapi.yaml', 'pacto.yaml']);
  });
});

describe('a folder with several packages', () => {
  const packages = {
    'services/a/package.json': '{"name":"a"}',
    'services/a/openapi.yaml': OPENAPI,
    'services/b/go.mod': 'module b\n',
    'services/b/api/openapi.yaml': OPENAPI.replace('Orders', 'B'),
  };

  it('is refused with the commands for each, since a contract above would hide them', async () => {
    workspace.write(packages);
    const { exit, error } = await workspace.run('init', '--from', '.');
    expect(exit).toBe(2);
    expect(error).toContain('pacto init --from services/a\n');
    expect(error).toContain('pacto init --from services/b\n');
    expect(readdirSync(workspace.folder)).toEqual(['services']);
    await init('services/a');
    await init('services/b');
    const { document } = await workspace.runJson('validate');
    expect(document.bundles.map(({ name, valid }: JsonDocument) => [name, valid])).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  it('is refused with commands that are safe to paste', async () => {
    workspace.write({
      'a $(b)/go.mod': 'module a\n',
      'a $(b)/openapi.yaml': OPENAPI,
      "it's/go.mod": 'module b\n',
      "it's/openapi.yaml": OPENAPI.replace('Orders', 'B'),
    });
    const { error } = await workspace.run('init', '--from', '.');
    expect(error).toContain("pacto init --from 'a $(b)'\n");
    expect(error).toContain("pacto init --from 'it'\\''s'\n");
  });

  it('gets the contract of its own interfaces, and is told of the others', async () => {
    workspace.write({ ...packages, 'openapi.yaml': OPENAPI.replace('Orders', 'Top') });
    const { notes, skipped, files } = await init();
    expect(files).toEqual(['openapi.yaml', 'pacto.yaml']);
    expect(skipped).toHaveLength(2);
    expect(notes.join('\n')).toContain('services/b has interfaces too');
  });

  it('may have one that has the interfaces, and then is about that one', async () => {
    workspace.write({
      'package.json': '{"name":"everything","version":"9.0.0"}',
      'backend/go.mod': 'module acme.io/backend\n',
      'backend/openapi.yaml': OPENAPI,
      'backend/.env.dist': 'PORT=7000\n',
      'web/package.json': '{"name":"web"}',
      'web/.env.example': 'API=\n',
    });
    const { name, version } = await init();
    expect([name, version]).toEqual(['backend', '0.1.0']);
    expect(contract().interfaces[0].port).toBe(7000);
  });

  it('is refused when a contract is below it', async () => {
    workspace.write({ 'openapi.yaml': OPENAPI, 'services/a/pacto.yaml': 'pactoVersion: "1.0"\n' });
    const { exit, error } = await workspace.run('init', '--from', '.');
    expect([exit, error]).toEqual([2, expect.stringContaining('services/a/pacto.yaml would be hidden')]);
  });

  it('is told of a contract above it', async () => {
    workspace.write({ 'pacto.yaml': 'pactoVersion: "1.0"\n', 'services/a/openapi.yaml': OPENAPI });
    expect((await init('services/a')).notes).toEqual([expect.stringContaining('pacto.yaml hides this contract')]);
  });
});

describe('a folder that is left alone', () => {
  it.each(['pacto.yaml', '.pactoignore'])('has %s already', async (file) => {
    workspace.write({ 'openapi.yaml': OPENAPI, [file]: 'mine' });
    const { exit, error } = await workspace.run('init', '--from', '.');
    expect([exit, error]).toEqual([2, expect.stringContaining(`${file} is there already`)]);
    expect(workspace.read(file)).toBe('mine');
    expect(readdirSync(workspace.folder).sort()).toEqual([file, 'openapi.yaml'].sort());
  });

  it.each([
    ['nothing', {}, 'pacto init NAME'],
    ['only a package', { 'package.json': '{"name":"a"}' }, 'pacto init NAME'],
    ['only an old document', { 'swagger.json': '{"swagger":"2.0"}' }, 'Swagger 2.0 is not supported'],
    [
      'only interfaces of others',
      { 'node_modules/a/openapi.yaml': OPENAPI, 'dist/openapi.yaml': OPENAPI },
      'not searched',
    ],
    ['only an empty environment', { '.env.example': '# nothing\n' }, 'it names no variables'],
  ])('holds %s', async (_what, files, told) => {
    workspace.write(files);
    const before = readdirSync(workspace.folder);
    const { exit, error } = await workspace.run('init', '--from', '.');
    expect([exit, error]).toEqual([2, expect.stringContaining(told)]);
    expect(readdirSync(workspace.folder)).toEqual(before);
  });

  it.each([
    ['is not there', 'missing'],
    ['is a file', 'openapi.yaml'],
  ])('%s', async (_what, folder) => {
    workspace.write({ 'openapi.yaml': OPENAPI });
    const { exit, error } = await workspace.run('init', '--from', folder);
    expect([exit, error]).toEqual([2, expect.stringContaining('is not there')]);
  });

  it.each([[[]], [['orders', '--from', '.']]])('is not named rightly by %j', async (args) => {
    expect((await workspace.run('init', ...args)).error).toContain('pacto init --from DIR');
  });
});

describe('a hostile folder', () => {
  const NAMES = [
    'new\nline',
    'quo"te\'s',
    'colon: x',
    '# hash',
    '- dash',
    '!bang',
    'st*r?[a]',
    'tab\there',
    '{brace',
    'back\\slash',
    'ünï',
    '%41',
    '&anchor',
    'true',
    '🎉',
    'trailing ',
  ];

  it('cannot break the contract or its ignore file with the names of files', async () => {
    const files = NAMES.map((name, index) => [`${name}/${name}.yaml`, OPENAPI.replace('Orders', `A${index}`)]);
    workspace.write(Object.fromEntries(files));
    const { files: kept, skipped } = await init();
    expect(kept.length + skipped.length).toBe(NAMES.length + 1);
    expect(skipped.map(({ file }: JsonDocument) => file).sort()).toEqual(
      ['new\nline', 'colon: x', 'tab\there', 'back\\slash', 'trailing '].map((name) => `${name}/${name}.yaml`).sort(),
    );
    expect(await findingsOf()).toEqual([]);
    expect(await packedFiles()).toEqual(kept);
  });

  it('cannot steer the terminal or the contract with what its files say', async () => {
    const name = 'x"\n  evil: true # \u001b[31m\u202e';
    workspace.write({ 'openapi.yaml': OPENAPI, 'package.json': JSON.stringify({ name, version: `1.0.0-${name}` }) });
    const { out } = await workspace.run('init', '--from', '.');
    expect([...'\u001b\u202e'].filter((character) => out.includes(character))).toEqual([]);
    expect(contract().service).toEqual({ name: 'x-evil-true-31m', version: '0.1.0' });
  });

  it('cannot lead out of itself with links', async () => {
    workspace.write({ 'outside/api.yaml': OPENAPI, 'inside/.env.example': 'A=1\n', 'outside/target.json': 'mine' });
    const inside = join(workspace.folder, 'inside');
    symlinkSync('../outside/api.yaml', join(inside, 'openapi.yaml'));
    symlinkSync('../outside', join(inside, 'api'));
    symlinkSync('../outside', join(inside, 'configuration'));
    const { exit, error } = await workspace.run('init', '--from', 'inside');
    expect([exit, error]).toEqual([2, expect.stringContaining('are there already')]);
    expect(readdirSync(join(workspace.folder, 'outside')).sort()).toEqual(['api.yaml', 'target.json']);
  });

  it('cannot be written through a contract that is a link', async () => {
    workspace.write({ 'openapi.yaml': OPENAPI });
    symlinkSync('elsewhere.yaml', join(workspace.folder, 'pacto.yaml'));
    expect((await workspace.run('init', '--from', '.')).exit).toBe(2);
    expect(readdirSync(workspace.folder)).not.toContain('elsewhere.yaml');
  });

  it('is searched to a depth and a number of entries, and the result says so', async () => {
    const deep = Array.from({ length: 12 }, (_, index) => `d${index}`).join('/');
    workspace.write({ 'openapi.yaml': OPENAPI, [`${deep}/openapi.yaml`]: OPENAPI.replace('Orders', 'Deep') });
    const { files, notes } = await init();
    expect(files).toEqual(['openapi.yaml', 'pacto.yaml']);
    expect(notes).toEqual([expect.stringContaining('holds more than was looked at')]);
  });

  it('is listed level by level, until the limit', async () => {
    workspace.write({ 'b/1': '', 'a/c/2': '', 'a/3': '', '4': '', 'skipped/5': '' });
    const list = async (depth: number, entries: number) =>
      await listProjectFiles(workspace.folder, { depth, entries, skipsFolder: (name) => name === 'skipped' });
    expect(await list(9, 100)).toEqual({ files: ['4', 'a/3', 'b/1', 'a/c/2'], complete: true });
    expect(await list(1, 100)).toEqual({ files: ['4', 'a/3', 'b/1'], complete: false });
    expect(await list(9, 5)).toEqual({ files: ['4', 'a/3'], complete: false });
  });
});
