import { describe, expect, it } from '@jest/globals';
import { checkTokenRealm } from '../../src/oci/token-realm.ts';

describe('token realm', () => {
  it.each([
    ['https://ghcr.io', 'https://ghcr.io/token'],
    ['https://ghcr.io', 'https://ghcr.io:8443/token'],
    ['https://registry-1.docker.io', 'https://auth.docker.io/token'],
    ['https://registry.gitlab.com', 'https://gitlab.com/jwt/auth'],
    ['https://registry.example.co.uk', 'https://auth.example.co.uk/token'],
    ['https://acme.azurecr.io', 'https://acme.azurecr.io/oauth2/token'],
    ['https://europe-docker.pkg.dev', 'https://europe-docker.pkg.dev/v2/token'],
    ['https://registry.redhat.io', 'https://sso.redhat.com/token'],
    ['https://10.0.0.1:5000', 'https://10.0.0.1:5001/token'],
    ['http://127.0.0.1:5000', 'http://127.0.0.1:5001/token'],
    ['http://localhost:5000', 'http://127.0.0.1:5001/token'],
    ['http://[::1]:5000', 'http://localhost/token'],
    ['http://registry.lan.example:5000', 'http://auth.lan.example:5001/token'],
  ])('%s may name %s', (origin, realm) => {
    expect(checkTokenRealm(realm, new URL(origin)).href).toBe(realm);
  });

  it.each([
    ['https://ghcr.io', 'https://ghcr.io.evil.com/token'],
    ['https://ghcr.io', 'https://evil-ghcr.io/token'],
    ['https://ghcr.io', 'http://ghcr.io/token'],
    ['https://ghcr.io', 'https://user:pass@ghcr.io/token'],
    ['https://ghcr.io', 'https://169.254.169.254/latest/meta-data'],
    ['https://ghcr.io', 'http://169.254.169.254/latest/meta-data'],
    ['https://ghcr.io', 'https://127.0.0.1/token'],
    ['https://ghcr.io', 'https://2130706433/token'],
    ['https://ghcr.io', 'https://localhost/token'],
    ['https://ghcr.io', 'https://[::ffff:7f00:1]/token'],
    ['https://ghcr.io', '/token'],
    ['https://ghcr.io', 'javascript:alert(1)'],
    ['https://ghcr.io', 'file:///etc/passwd'],
    ['https://acme.azurecr.io', 'https://evil.azurecr.io/oauth2/token'],
    ['https://registry.co.uk', 'https://evil.co.uk/token'],
    ['https://acme.github.io', 'https://evil.github.io/token'],
    ['https://example.com', 'https://com/token'],
    ['https://1.s3.amazonaws.com', 'https://2.ec2.amazonaws.com/token'],
    ['https://10.0.0.1', 'https://10.0.0.2/token'],
    ['https://1.2.3.4', 'https://9.2.3.4/token'],
    ['https://evil.com', 'https://auth.docker.io/token'],
    ['http://127.0.0.1:5000', 'https://evil.com/token'],
    ['http://registry.lan.example:5000', 'http://127.0.0.1/token'],
  ])('%s may not name %s', (origin, realm) => {
    expect(() => checkTokenRealm(realm, new URL(origin))).toThrow(expect.objectContaining({ code: 'ACCESS_DENIED' }));
  });

  it('may be a host that the user trusts, with exactly its port', () => {
    const origin = new URL('https://registry.acme.example');
    expect(checkTokenRealm('https://login.sso.test/t', origin, ['login.sso.test']).host).toBe('login.sso.test');
    expect(() => checkTokenRealm('https://login.sso.test:8443/t', origin, ['login.sso.test'])).toThrow();
    expect(() => checkTokenRealm('https://evil.login.sso.test/t', origin, ['login.sso.test'])).toThrow();
  });
});
