import { describe, expect, it } from '@jest/globals';
import { proxiesOfEnvironment, proxyFor } from '../../src/oci/proxy.ts';

const PROXY = 'http://proxy.example:3128';

describe('the proxy of an address', () => {
  it.each([
    [{ https_proxy: PROXY }, 'https://ghcr.io/', PROXY],
    [{ HTTPS_PROXY: PROXY }, 'https://ghcr.io/', PROXY],
    [{ https_proxy: PROXY, HTTPS_PROXY: 'http://other:1' }, 'https://ghcr.io/', PROXY],
    [{ https_proxy: '', HTTPS_PROXY: PROXY }, 'https://ghcr.io/', PROXY],
    [{ https_proxy: 'proxy.example:3128' }, 'https://ghcr.io/', PROXY],
    [{ https_proxy: PROXY }, 'http://registry.example/', undefined],
    [{ http_proxy: PROXY }, 'http://registry.example/', PROXY],
    [{ http_proxy: PROXY }, 'https://registry.example/', undefined],
    [{ https_proxy: PROXY, http_proxy: PROXY }, 'http://127.0.0.1:5000/', undefined],
    [{ https_proxy: PROXY, http_proxy: PROXY }, 'https://localhost/', undefined],
    [{}, 'https://ghcr.io/', undefined],
  ])('of %j for %s is %s', (env, url, expected) => {
    expect(proxyFor(new URL(url), proxiesOfEnvironment(env))?.origin).toBe(expected);
  });

  it.each([
    ['ghcr.io', 'https://ghcr.io/', true],
    ['GHCR.io', 'https://ghcr.io/', true],
    ['ghcr.io', 'https://ghcr.io.evil.example/', false],
    ['hcr.io', 'https://ghcr.io/', false],
    ['example.com', 'https://registry.example.com/', true],
    ['.example.com', 'https://registry.example.com/', true],
    ['*.example.com', 'https://registry.example.com/', true],
    ['example.com', 'https://notexample.com/', false],
    ['ghcr.io:443', 'https://ghcr.io/', true],
    ['ghcr.io:8443', 'https://ghcr.io/', false],
    ['a.example, ghcr.io', 'https://ghcr.io/', true],
    ['a.example ghcr.io', 'https://ghcr.io/', true],
    ['*', 'https://ghcr.io/', true],
    ['10.0.0.1', 'https://10.0.0.1:5000/', true],
    ['[fd00::1]', 'https://[fd00::1]:5000/', true],
    ['fd00::1', 'https://[fd00::1]:5000/', true],
    ['10.0.0.0/8', 'https://10.1.2.3:5000/', true],
    ['10.0.0.0/8', 'https://11.1.2.3:5000/', false],
    ['192.168.4.0/22', 'https://192.168.7.255/', true],
    ['0.0.0.0/0', 'https://[fd00::1]/', false],
    ['fd00::/8', 'https://[fd12::1]/', true],
    ['10.0.0.0/33', 'https://10.1.2.3/', false],
    ['10.0.0.0/x', 'https://10.1.2.3/', false],
    ['', 'https://ghcr.io/', false],
  ])('is none where NO_PROXY=%s and the address is %s: %s', (noProxy, url, isDirect) => {
    for (const name of ['NO_PROXY', 'no_proxy']) {
      const settings = proxiesOfEnvironment({ HTTPS_PROXY: PROXY, [name]: noProxy });
      expect(proxyFor(new URL(url), settings) === undefined).toBe(isDirect);
    }
  });

  it.each(['socks5://user:hunter22@proxy', 'http://user:hunter22@', '://', 'http://user:hunter22@bad host'])(
    'is a mistake of the configuration when it is %j, told without the address',
    (address) => {
      expect(() => proxiesOfEnvironment({ HTTPS_PROXY: address })).toThrow(
        expect.objectContaining({
          code: 'CONFIGURATION',
          message: 'HTTPS_PROXY is not the address of an HTTP proxy',
        }),
      );
    },
  );
});
