import { describe, expect, it } from '@jest/globals';
import {
  canonicalHost,
  isLoopbackHost,
  isMachineLocalHost,
  isMetadataHost,
  registryOrigin,
} from '../../src/oci/registry-host.ts';

describe('the address of a registry', () => {
  it.each([
    ['ghcr.io', false, 'https://ghcr.io'],
    ['ghcr.io:8443', false, 'https://ghcr.io:8443'],
    ['docker.io', false, 'https://registry-1.docker.io'],
    ['index.docker.io', true, 'https://registry-1.docker.io'],
    ['localhost:5000', false, 'http://localhost:5000'],
    ['127.0.0.1:5000', false, 'http://127.0.0.1:5000'],
    ['127.8.9.10', false, 'http://127.8.9.10'],
    ['[::1]:5000', false, 'http://[::1]:5000'],
    ['registry.lan:5000', false, 'https://registry.lan:5000'],
    ['registry.lan:5000', true, 'http://registry.lan:5000'],
    ['localhost.evil.com', false, 'https://localhost.evil.com'],
    ['127.0.0.1.evil.com', false, 'https://127.0.0.1.evil.com'],
    ['10.0.0.1', false, 'https://10.0.0.1'],
  ])('%s (plain HTTP allowed: %s) is %s', (host, plainHttp, origin) => {
    expect(registryOrigin(host, plainHttp).origin).toBe(origin);
  });

  it('is one for all names of Docker Hub', () => {
    expect(['docker.io', 'Index.Docker.io', 'registry-1.docker.io', 'x.docker.io'].map(canonicalHost)).toEqual([
      'docker.io',
      'docker.io',
      'docker.io',
      'x.docker.io',
    ]);
  });

  it.each(['169.254.169.254', '0.0.0.0', '[::]', '[fe80::1]', '[::ffff:7f00:1]', 'localhost:1'])(
    '%s reaches only this machine',
    (host) => {
      expect(isMachineLocalHost(host)).toBe(true);
    },
  );

  it.each(['ghcr.io', '10.0.0.1', '[2001:db8::1]', 'localhost.example'])('%s reaches beyond this machine', (host) => {
    expect([isMachineLocalHost(host), isLoopbackHost(host)]).toEqual([false, false]);
  });
});

describe('link-local addresses and metadata services', () => {
  it.each([
    'http://169.254.169.254/',
    'http://169.254.1.2:8080/',
    'http://0xa9fea9fe/',
    'http://[fe80::1]/',
    'http://[febf::1]:80/',
    'http://[::ffff:169.254.169.254]/',
    'http://[::169.254.169.254]/',
    'http://[64:ff9b::169.254.169.254]/',
    'http://[fd00:ec2:0::254]/',
    'http://Metadata.Google.Internal/',
    'http://metadata.google.internal./',
  ])('%s is one', (address) => {
    expect(isMetadataHost(new URL(address).hostname)).toBe(true);
  });

  it.each([
    'http://127.0.0.1/',
    'http://[fec0::1]/',
    'http://[fd00:ec2::253]/',
    'http://[2001:db8::a9fe:a9fe]/',
    'http://metadata.google.internal.example/',
  ])('%s is none', (address) => {
    expect(isMetadataHost(new URL(address).hostname)).toBe(false);
  });
});
