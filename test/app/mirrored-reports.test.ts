import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

const REGISTRY = 'oci://ghcr.io/acme/contracts';
const CONFIGURATION = `registry: ${REGISTRY}\nmirrors: { "${REGISTRY}": "oci-layout:layouts" }\n`;

let workspace: CliWorkspace;
beforeEach(async () => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION, ...serviceFiles('svc', '1.0.0') });
});
afterEach(() => workspace.dispose());

describe('a report of what went through a mirror', () => {
  it('says where a bundle was published, beside its reference', async () => {
    const { document } = await workspace.runJson('publish');
    expect(document.results[0]).toMatchObject({
      ref: `${REGISTRY}/orders:1.0.0`,
      resolved: 'oci-layout:layouts/orders:1.0.0',
    });
    expect(findSchemaErrors('publish', document)).toEqual([]);
    const pushed = await workspace.run('push', `${REGISTRY}/orders`, '-p', 'svc');
    expect(pushed.out).toContain(`${REGISTRY}/orders:1.0.0 (at oci-layout:layouts/orders:1.0.0) sha256:`);
    const markdown = await workspace.run('publish', '--output-format', 'markdown');
    expect(markdown.out).toContain('(at `oci-layout:layouts/orders:1.0.0`)');
  });

  it('says what a bundle is compared with', async () => {
    await workspace.run('publish');
    workspace.write(serviceFiles('svc', '1.0.1'));
    const check = await workspace.runJson('check');
    expect(check.document.results[0].baseline).toMatchObject({
      ref: `${REGISTRY}/orders`,
      resolved: 'oci-layout:layouts/orders',
      tag: '1.0.0',
    });
    expect(findSchemaErrors('check', check.document)).toEqual([]);
    expect((await workspace.run('check')).out).toMatch(
      /baseline 1\.0\.0@sha256:[0-9a-f]{12} at oci-layout:layouts\/orders/,
    );
    const diff = await workspace.runJson('diff', `${REGISTRY}/orders:1.0.0`, 'svc');
    expect(diff.document.before).toMatchObject({
      source: `${REGISTRY}/orders:1.0.0`,
      resolved: 'oci-layout:layouts/orders:1.0.0',
    });
    expect(diff.document.after).not.toHaveProperty('resolved');
    expect(findSchemaErrors('diff', diff.document)).toEqual([]);
  });

  it('spells folders from the working directory, wherever the configuration is', async () => {
    workspace.remove('pacto.config.yaml');
    workspace.write({ 'ci/pacto.yaml.config': CONFIGURATION });
    const { document } = await workspace.runJson('publish', '--config', 'ci/pacto.yaml.config');
    expect(document.results[0].resolved).toBe('oci-layout:ci/layouts/orders:1.0.0');
    expect(workspace.read('ci/layouts/orders/oci-layout')).toContain('1.0.0');
  });

  it('can be applied as a plan', async () => {
    const { out } = await workspace.run('publish', '--dry-run', '--output-format', 'json');
    expect(findSchemaErrors('plan', JSON.parse(out))).toEqual([]);
    workspace.write({ 'plan.json': out });
    expect((await workspace.run('publish', '--plan', 'plan.json')).exit).toBe(0);
  });

  it('says nothing where no mirror applies', async () => {
    const { document } = await workspace.runJson('publish', '--registry', 'oci-layout:other');
    expect(document.results[0]).not.toHaveProperty('resolved');
  });
});
