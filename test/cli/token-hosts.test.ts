import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { main } from '../../src/cli/index.ts';
import { CliWorkspace } from '../support/cli-workspace.ts';
import { startTestRegistry, type TestRegistry } from '../support/test-registry.ts';

const TOKEN_HOST = 'tokens.invalid:8443';

let workspace: CliWorkspace;
let registry: TestRegistry;
beforeEach(async () => {
  workspace = new CliWorkspace();
  const auth = { kind: 'bearer', username: 'ada', password: 'lace', realm: `http://${TOKEN_HOST}/token` } as const;
  registry = await startTestRegistry({ auth });
});
afterEach(async () => {
  workspace.dispose();
  await registry.close();
});

async function errorOfPull(env: { readonly [name: string]: string }): Promise<string> {
  let error = '';
  await main(['pull', `oci://${registry.host}/orders:1.0.0`], {
    env: { HOME: workspace.folder, ...env },
    workingDirectory: workspace.folder,
    now: () => new Date(),
    writeOut: () => undefined,
    writeError: (text) => {
      error += text;
    },
    stopped: async () => undefined,
  });
  return error;
}

it('asks a token service on another domain only when the user lists its host', async () => {
  const refused = await errorOfPull({});
  expect(refused).toContain(`names a token service http://${TOKEN_HOST}/token that is not trusted`);
  expect(refused).toContain('PACTO_TOKEN_HOSTS');
  expect(await errorOfPull({ PACTO_TOKEN_HOSTS: `other.invalid, ${TOKEN_HOST.toUpperCase()}` })).toContain(
    `http://${TOKEN_HOST}/token: the host name is unknown`,
  );
});
