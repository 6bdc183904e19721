import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../src/document/index.ts';
import { type References, validateBundle } from '../../src/validate/index.ts';
import { highestVersion } from '../../src/version/index.ts';

const BUNDLES = join(import.meta.dirname, '../../bundles');
const BASE = 'oci://ghcr.io/trianalab/pacto-demo';

const services = readdirSync(BUNDLES).sort();
const bundles = services.flatMap((service) =>
  readdirSync(join(BUNDLES, service)).map((version) => `${service}/${version}`),
);

/** Every service of the workspace under its published address, at its highest version. */
const references: References = new Map(
  services.map((service) => {
    const version = highestVersion(readdirSync(join(BUNDLES, service)));
    return [`${BASE}/${service}`, { documents: readBundle(`${service}/${version}`) }];
  }),
);

describe('the demo platform', () => {
  it.each(bundles)('%s is valid, policies by reference included', (bundle) => {
    expect(validateBundle(readBundle(bundle), { references })).toMatchObject({ valid: true, findings: [] });
  });
});

function readBundle(bundle: string): DocumentSet {
  const folder = join(BUNDLES, bundle);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return new DocumentSet(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))])));
}
