import { describe, expect, it } from '@jest/globals';
import { checkImageReference, checkReference } from '../../src/validate/oci-reference.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('references', () => {
  it.each([
    ['oci://ghcr.io/acme/payments', { kind: 'registry' }],
    ['oci://ghcr.io/acme/payments:1.2.0', { kind: 'registry', tag: '1.2.0' }],
    [`oci://localhost:5000/a__b/c-d.e:v1@${DIGEST}`, { kind: 'registry', tag: 'v1', digest: DIGEST }],
    [`oci://[::1]:5000/a@${DIGEST}`, { kind: 'registry', digest: DIGEST }],
    ['../payments/contract', { kind: 'local' }],
    ['file:///srv/payments', { kind: 'local' }],
    ['oci-layout:.pacto/registry/payments:1.0.0', { kind: 'local' }],
  ])('%s is well formed', (text, reference) => {
    expect(checkReference(text)).toEqual({ reference });
  });

  it.each([
    ['oci://', 'has no repository after the host'],
    ['oci://ghcr.io', 'has no repository after the host'],
    ['oci://ghcr.io/', 'has an empty part in its repository'],
    ['oci://gh cr.io/a', 'has the malformed host "gh cr.io"'],
    ['oci://ghcr.io/acme//a', 'has an empty part in its repository'],
    ['oci://ghcr.io/Acme/a', 'has the malformed repository part "Acme"'],
    ['oci://ghcr.io/acme/a:', 'has the malformed tag ""'],
    ['oci://ghcr.io/acme/a:-1', 'has the malformed tag "-1"'],
    ['oci://ghcr.io/acme/a@sha256:12', 'has the malformed digest sha256:12'],
    ['docker://ghcr.io/acme/a', 'has the scheme docker, which is not known'],
    ['oci://ada:pw@ghcr.io/acme/a', 'contains a user name or password'],
    [`oci://ada@ghcr.io/acme/a@${DIGEST}`, 'contains a user name or password'],
    ['  ', 'is blank'],
  ])('%s is malformed', (text, problem) => {
    expect(checkReference(text)).toEqual({ problem, fix: expect.stringMatching(/^[A-Z].*\.$/s) });
  });
});

describe('image references', () => {
  it.each(['ghcr.io/acme/shop:1.0.0', `docker.io/library/postgres@${DIGEST}`, 'localhost:5000/shop'])(
    '%s is well formed',
    (text) => {
      expect(checkImageReference(text).problem).toBeUndefined();
    },
  );

  it.each([
    ['nginx:1', 'names no registry', 'Write it with its registry, for example docker.io/library/nginx:1.'],
    ['oci://ghcr.io/acme/shop', 'begins with oci://', 'Write ghcr.io/acme/shop.'],
    ['https://ada:pw@ghcr.io/acme/shop', 'begins with https://', 'Write ghcr.io/acme/shop.'],
    ['ada:pw@ghcr.io/acme/shop', 'contains a user name or password', 'Remove it, and log in instead.'],
    ['ghcr.io/acme/Shop', 'has the malformed repository part "Shop"', 'Write it in lower case: shop.'],
  ])('%s is malformed', (text, problem, fix) => {
    expect(checkImageReference(text)).toEqual({ problem, fix });
  });
});
