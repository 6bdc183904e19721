import { describe, expect, it } from '@jest/globals';
import { createMirrors, readConfiguration } from '../../src/app/index.ts';
import { AppError } from '../../src/base/index.ts';

const read = (text: string) => readConfiguration('pacto.config.yaml', text, '2026-11-22');

function problemsOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFIGURATION') return error.message;
    throw error;
  }
  throw new Error('no problem was found');
}

describe('the configuration file', () => {
  it('may be empty', () => {
    expect(read('').bundles).toEqual([]);
    expect(read('# nothing yet\n').mirrors.size).toBe(0);
  });

  it('is read as a whole', () => {
    const configuration = read(`registry: oci://ghcr.io/acme/contracts
mirrors: { "oci://ghcr.io/acme": "oci-layout:.pacto/registry" }
bundles: ["services/*/contract"]
fail-on: breaking
rules: { "openapi/path-removed": NON_BREAKING, "openapi/description-changed": off }
waivers:
  - { fingerprint: abc, service: orders, reason: agreed, expires: 2027-01-31 }
comment: on-failure
`);
    expect(configuration).toMatchObject({
      registry: 'oci://ghcr.io/acme/contracts',
      bundles: ['services/*/contract'],
      failOn: 'breaking',
      comment: 'on-failure',
      waivers: [{ fingerprint: 'abc', service: 'orders', reason: 'agreed', expires: '2027-01-31' }],
    });
    expect([...configuration.rules]).toEqual([
      ['openapi/path-removed', 'NON_BREAKING'],
      ['openapi/description-changed', 'off'],
    ]);
  });

  it.each([
    ['registy: x\n', 'pacto.config.yaml:1:1: unknown setting "registy"; did you mean registry?'],
    ['rules: { openapi/path-remove: off }\n', 'did you mean openapi/path-removed?'],
    ['rules: { openapi/path-removed: BREAKNG }\n', 'must be one of NON_BREAKING, POTENTIAL_BREAKING, BREAKING, off'],
    ['fail-on: sometimes\n', 'fail-on: must be one of undeclared, breaking, potential-breaking, never'],
    ['fail-on: Undeclred\n', 'potential-breaking, never; did you mean undeclared?'],
    ['comment: allways\n', 'did you mean always?'],
    ['bundles: [a, 1]\n', 'bundles[1]: must be a text'],
    ['waivers: [{}]\n', 'waivers[0]: a waiver needs a fingerprint'],
    ['bundles: services\n', 'bundles: must be a list of texts'],
    ['registry: 7\n', 'registry: must be a text'],
    ['mirrors: [a]\n', 'must be a map'],
    ['waivers: [{ service: a, reason: b }]\n', 'a waiver needs a fingerprint'],
    ['waivers: [{ fingerprint: f, service: a, reason: b, expires: 2026-11-21 }]\n', 'expired on 2026-11-21'],
    ['waivers: [{ fingerprint: f, service: a, reason: b, expires: 2026-13-45 }]\n', 'must be a date'],
    ['- a\n', 'must be a map of settings'],
    ['a: [\n', 'pacto.config.yaml:2:1'],
  ])('refuses %j', (text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  it('lists every mistake in one run', () => {
    expect(problemsOf('registy: x\nfail-on: y\n').split('\n')).toHaveLength(2);
  });
});

describe('mirrors', () => {
  const mirrors = createMirrors(
    [
      ['oci://ghcr.io/acme', 'oci://mirror.example/acme'],
      ['oci://ghcr.io/acme/demo', 'oci-layout:.pacto/registry'],
    ],
    (folder) => `/repo/${folder}`,
  );

  it.each([
    ['oci://ghcr.io/acme/orders:1.0.0', 'oci://mirror.example/acme/orders:1.0.0'],
    ['oci://ghcr.io/acme/demo/orders:1.0.0', 'oci-layout:/repo/.pacto/registry/orders:1.0.0'],
    ['oci://ghcr.io/acme-corp/orders', 'oci://ghcr.io/acme-corp/orders'],
    ['oci://ghcr.io/acme', 'oci://mirror.example/acme'],
    ['../local', '../local'],
  ])('send %s to %s', (from, to) => {
    expect(mirrors.resolve(from)).toBe(to);
  });
});
