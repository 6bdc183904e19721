import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { CliWorkspace, serviceFiles } from '../support/cli-workspace.ts';

const PASSWORD = 'planted-in-a-reference';
const reference = (host: string): string => `oci://ada:${PASSWORD}@${host}/acme/x`;

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
});
afterEach(() => workspace.dispose());

it.each(['dependencies', 'configurations', 'policies'])('of %s are in no finding', async (section) => {
  const entry = section === 'dependencies' ? 'compatibility: ^1.0.0' : 'name: x';
  const contract = `${section}:\n  - ref: ${reference('registry.test')}\n    ${entry}\n`;
  const files = serviceFiles('svc', '1.0.0', { contract });
  const text = (files['svc/pacto.yaml'] ?? '').replace(/configuration:\n {2}schema: .*\n/, '');
  workspace.write({ ...files, 'svc/pacto.yaml': text });
  for (const command of [['validate', 'svc'], ['check'], ['publish'], ['push', 'oci-layout:r/orders', '-p', 'svc']]) {
    const { out, error } = await workspace.run(...command, '--registry', 'oci-layout:registry');
    expect(out).toContain('contains a user name or password');
    expect(out + error).not.toContain(PASSWORD);
  }
});

it.each([
  ['pull', reference('registry.test')],
  ['pull', reference('registry.test').replace('oci:', 'https:')],
  ['diff', reference('registry.test').replace('oci:', 'https:'), 'svc'],
  ['check', '--registry', reference('registry.test')],
  ['check', '--mirror', `oci://registry.test=${reference('other.test')}`, '--registry', 'oci://registry.test'],
])('of the command line are in no error of pacto %s', async (...args) => {
  workspace.write(serviceFiles('svc', '1.0.0'));
  const { exit, out, error } = await workspace.run(...args);
  expect(exit).toBe(2);
  expect(out + error).not.toContain(PASSWORD);
});
