import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

const REFERENCE = 'oci-layout:registry/orders';

let workspace: CliWorkspace;
beforeEach(async () => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION, ...serviceFiles('svc', '1.0.0') });
  await workspace.run('push', REFERENCE, '-p', 'svc');
});
afterEach(() => workspace.dispose());

describe('the JSON of small commands', () => {
  it.each<[schema: string, ...argv: string[]]>([
    ['version', 'version'],
    ['init', 'init', 'payments'],
    ['pack', 'pack', 'svc'],
    ['publish', 'push', REFERENCE, '-p', 'svc'],
    ['publish', 'publish', '--dry-run'],
    ['pull', 'pull', REFERENCE, '-o', 'copy'],
  ])('keeps the schema of %s', async (schema, ...argv) => {
    const { exit, document } = await workspace.runJson(...argv);
    expect(exit).toBe(0);
    expect(findSchemaErrors(schema, document)).toEqual([]);
    expect(findSchemaErrors(schema, { ...document, extra: '' })).not.toEqual([]);
    for (const key of Object.keys(document)) {
      const { [key]: _absent, ...rest } = document;
      expect({ key, errors: findSchemaErrors(schema, rest) }).not.toEqual({ key, errors: [] });
    }
  });
});
