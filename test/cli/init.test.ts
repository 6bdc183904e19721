import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SERVICE_NAME } from '../../src/app/init-bundle.ts';
import { contractSchema10 } from '../../src/contract/index.ts';
import { CliWorkspace, type JsonDocument } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
});
afterEach(() => workspace.dispose());

describe('pacto init', () => {
  it('writes a bundle about which validation has nothing to say', async () => {
    const { exit, out, error } = await workspace.run('init', 'orders-service');
    expect([exit, error]).toEqual([0, '']);
    expect(out).toContain('Next: pacto validate orders-service');
    const { document } = await workspace.runJson('validate', 'orders-service');
    expect(document.bundles).toEqual([
      { source: 'orders-service', name: 'orders-service', version: '0.1.0', valid: true, findings: [] },
    ]);
  });

  it('names as JSON what it wrote', async () => {
    const { document } = await workspace.runJson('init', 'orders');
    expect(findSchemaErrors('init', document)).toEqual([]);
    const files = ['pacto.yaml', 'interfaces/openapi.yaml', 'configuration/schema.json', 'docs/overview.md'];
    expect(document).toEqual({ schemaVersion: 1, name: 'orders', directory: 'orders', files });
    for (const file of files) expect(existsSync(join(workspace.folder, 'orders', file))).toBe(true);
  });

  it('can be documented at once', async () => {
    await workspace.run('init', 'orders');
    const { exit, document } = await workspace.runJson('doc', 'orders');
    expect(exit).toBe(0);
    expect(document.interfaces[0].operations.map(({ target }: JsonDocument) => target)).toEqual([
      '/healthz',
      '/items/{id}',
    ]);
  });

  it.each([
    ['a folder with a file', { 'orders/notes.txt': 'mine' }],
    ['a file', { orders: 'mine' }],
  ])('leaves %s of that name alone', async (_what, files) => {
    workspace.write(files);
    const { exit, error } = await workspace.run('init', 'orders');
    expect(exit).toBe(2);
    expect(error).toContain('is there already');
    expect(existsSync(join(workspace.folder, 'orders/pacto.yaml'))).toBe(false);
  });

  it.each([
    ['Orders Service', 'Did you mean orders-service?'],
    ['-orders', 'no option'],
    ['../orders', 'Did you mean orders?'],
    ['a/b', 'Did you mean a-b?'],
    ['ÄÖ', 'Example: payments-service'],
  ])('refuses the name %j', async (name, hint) => {
    const { exit, error } = await workspace.run('init', name);
    expect(exit).toBe(2);
    if (hint !== 'no option') expect(error).toContain(hint);
    expect(readdirSync(workspace.folder)).toEqual([]);
  });

  it('refuses a name that no folder can have', async () => {
    const { exit, error } = await workspace.run('init', 'a'.repeat(300));
    expect([exit, error]).toEqual([2, expect.stringContaining('a name of 300 characters is too long')]);
  });

  it('has the grammar of names that contracts have', () => {
    const { service } = contractSchema10.$defs as JsonDocument;
    expect(SERVICE_NAME.source).toBe(service.properties.name.pattern);
  });

  it('explains with --from what it found, left out and guessed, and what to fill in', async () => {
    workspace.write({
      'svc/openapi.yaml': 'openapi: 3.1.0\npaths: { /orders: { get: {} } }\n',
      'svc/old.json': '{ "swagger": "2.0" }',
      'svc/package.json': '{ "name": "@acme/orders", "version": "1.2.0" }',
      'svc/.env.example': 'LOG_LEVEL=info\n',
    });
    const { exit, out, error } = await workspace.run('init', '--from', 'svc');
    expect([exit, error]).toEqual([0, '']);
    expect(out).toBe(`Wrote the contract of orders 1.2.0 into svc
  configuration/schema.json
  .pactoignore
  pacto.yaml
Found:
  package.json  orders → service.name
  package.json  1.2.0 → service.version
  openapi.yaml  OpenAPI 3.1.0 → interfaces[http]
  .env.example  1 setting → configuration
Left out:
  old.json  Swagger 2.0 is not supported; convert it to OpenAPI 3
Guessed, please check:
  interfaces[http].port        8080: nothing names a port
  interfaces[http].visibility  internal: nothing says who uses it
Fill in:
  service.owner              who answers for the service
  dependencies               the services it calls, with the versions that will do
  runtime                    how it runs and what it keeps
  configuration/schema.json  types and required settings
Next: pacto validate svc
`);
    expect(
      workspace.read('svc/pacto.yaml'),
    ).toBe(`# Written from what this folder holds. Complete it, then check it with: pacto validate
pactoVersion: "1.0"
service:
  name: orders
  version: 1.2.0
  # owner: team/orders  # fill in: who answers for it
interfaces:
  - name: http
    type: http
    port: 8080  # a guess: nothing here names a port
    visibility: internal  # or public, when others than your own services use it
    contract: openapi.yaml
configuration:
  schema: configuration/schema.json
# Fill in the services that this one calls, each with the versions that will do:
# dependencies:
#   - ref: oci://ghcr.io/acme/contracts/orders
#     required: true
#     compatibility: "^1.0.0"
# Uncomment and correct how it runs:
# runtime:
#   workload: service
#   state:
#     type: stateless
#     dataCriticality: low
`);
  });
});
