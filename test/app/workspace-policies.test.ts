import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';

const BASE = 'oci-layout:registry';
const policy = (version: string, schema: object) => ({
  ...serviceFiles('rules', version, { name: 'rules' }),
  'rules/policy/schema.json': JSON.stringify(schema),
});

let workspace: CliWorkspace;
let digest: string;
beforeEach(async () => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION, ...policy('1.0.0', {}) });
  const { document } = await workspace.runJson('publish');
  digest = document.results[0].digest;
  workspace.write(policy('2.0.0', { required: ['metadata'] }));
});
afterEach(() => workspace.dispose());

async function findRules(ref: string): Promise<string[]> {
  workspace.write(serviceFiles('svc', '1.0.0', { contract: `policies:\n  - ref: "${ref}"\n` }));
  const { document } = await workspace.runJson('check', '--bundles', '*');
  const own = document.results.find(({ source }: JsonDocument) => source === 'svc');
  return own.findings.map(({ rule }: JsonDocument) => rule);
}

describe('a policy of the workspace', () => {
  it.each(['rules', 'rules:2.0.0'])('counts before what is published: %s', async (ref) => {
    expect(await findRules(`${BASE}/${ref}`)).toEqual(['POLICY_VIOLATION']);
  });

  it('does not count in the place of a published one that is named', async () => {
    expect(await findRules(`${BASE}/rules:1.0.0`)).toEqual([]);
    expect(await findRules(`${BASE}/rules@${digest}`)).toEqual([]);
    expect(await findRules(`${BASE}/rules:3.0.0`)).toEqual(['POLICY_REF_UNRESOLVED']);
  });
});
