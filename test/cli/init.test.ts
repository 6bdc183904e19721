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

  it('has the grammar of names that contracts have', () => {
    const { service } = contractSchema10.$defs as JsonDocument;
    expect(SERVICE_NAME.source).toBe(service.properties.name.pattern);
  });
});
