import { describe, expect, it } from '@jest/globals';
import { type DockerConfig, lookUpDockerLogin, parseDockerConfig } from '../../src/oci/docker-config.ts';

const auth = (text: string): string => Buffer.from(text).toString('base64');
const login = (username: string, password: string) => ({
  kind: 'inline',
  credential: { kind: 'basic', username, password },
});
const helper = (name: string, key: string) => ({ kind: 'helper', helper: name, key });

function lookUp(config: unknown, repository: string): unknown {
  const [host = '', ...path] = repository.split('/');
  const parsed: DockerConfig = parseDockerConfig(JSON.stringify(config), 'config.json');
  return lookUpDockerLogin(parsed, { kind: 'registry', host, repository: path.join('/') });
}

const AB = { auth: auth('a:b') };

describe("Docker's configuration", () => {
  it.each<[string, unknown, string, unknown]>([
    ['an exact host', { auths: { 'ghcr.io': AB } }, 'ghcr.io/x', [login('a', 'b')]],
    ['a host with a port', { auths: { 'h:5000': AB } }, 'h:5000/x', [login('a', 'b')]],
    ['a host in upper case', { auths: { 'GHCR.io': AB } }, 'ghcr.io/x', [login('a', 'b')]],
    ['an address', { auths: { 'https://ghcr.io/v2/': AB } }, 'ghcr.io/x', [login('a', 'b')]],
    ["Docker Hub's old key", { auths: { 'https://index.docker.io/v1/': AB } }, 'docker.io/x', [login('a', 'b')]],
    ["Docker Hub's API", { auths: { 'docker.io': AB } }, 'registry-1.docker.io/x', [login('a', 'b')]],
    ['a password with colons', { auths: { h: { auth: auth('a:b:c') } } }, 'h/x', [login('a', 'b:c')]],
    ['an empty password', { auths: { h: { auth: auth('a:') } } }, 'h/x', [login('a', '')]],
    ['NULs of old versions', { auths: { h: { auth: auth('a:b\0\0') } } }, 'h/x', [login('a', 'b')]],
    ['separate fields', { auths: { h: { username: 'a', password: 'b' } } }, 'h/x', [login('a', 'b')]],
    [
      'an identity token',
      { auths: { h: { ...AB, identitytoken: 't' } } },
      'h/x',
      [{ kind: 'inline', credential: { kind: 'identity', token: 't' } }],
    ],
    [
      'an identity token in the place of a password',
      { auths: { h: { auth: auth('<token>:t') } } },
      'h/x',
      [{ kind: 'inline', credential: { kind: 'identity', token: 't' } }],
    ],
    [
      'a registry token',
      { auths: { h: { registrytoken: 't' } } },
      'h/x',
      [{ kind: 'inline', credential: { kind: 'bearer', token: 't' } }],
    ],
    ['the longest path', { auths: { h: AB, 'h/acme': { auth: auth('c:d') } } }, 'h/acme/x', [login('c', 'd')]],
    [
      'the host when no path fits',
      { auths: { h: AB, 'h/acme': { auth: auth('c:d') } } },
      'h/acmes/x',
      [login('a', 'b')],
    ],
    ['the helper of a host', { credHelpers: { h: 'gcloud' } }, 'h/x', [helper('gcloud', 'h')]],
    ['the helper of all hosts', { credsStore: 'desktop', auths: { h: {} } }, 'h/x', [helper('desktop', 'h')]],
    [
      'helpers before the file',
      { credHelpers: { h: 'one' }, credsStore: 'two', auths: { h: AB } },
      'h/x',
      [helper('one', 'h'), helper('two', 'h'), login('a', 'b')],
    ],
    [
      "Docker Hub's key for a helper",
      { credsStore: 'desktop' },
      'docker.io/x',
      [helper('desktop', 'https://index.docker.io/v1/')],
    ],
  ])('finds %s', (_, config, repository, expected) => {
    expect(lookUp(config, repository)).toEqual(expected);
  });

  it.each([
    ['a host that ends in it', 'evil-ghcr.io/x'],
    ['a host that starts with it', 'ghcr.io.evil.com/x'],
    ['a subdomain', 'x.ghcr.io/x'],
    ['the parent domain', 'io/x'],
    ['another port', 'ghcr.io:8443/x'],
    ['a path that names it', 'evil.com/ghcr.io'],
    ['the name of the prototype', '__proto__/x'],
    ['an inherited name', 'constructor/x'],
  ])('gives the login of ghcr.io not to %s', (_, repository) => {
    expect(lookUp({ auths: { 'ghcr.io': AB }, credHelpers: { 'ghcr.io': 'gh' } }, repository)).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['an empty entry', { auths: { h: {} } }],
    ['an entry that is no map', { auths: { h: 'x' } }],
    ['maps that are none', { auths: [], credHelpers: 7, credsStore: false }],
    ['a helper that is no text', { credHelpers: { h: 7 } }],
    ['an empty store', { credsStore: '' }],
    ['a user name without a password', { auths: { h: { username: 'a' } } }],
  ])('has no login in %s', (_, config) => {
    expect(lookUp(config, 'h/x')).toEqual([]);
  });

  it.each([
    ['no base64', '%%%'],
    ['no colon', auth('ab')],
    ['no user', auth(':b')],
  ])('says that a login has %s, without showing it', (_, value) => {
    expect(() => lookUp({ auths: { h: { auth: value } } }, 'h/x')).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION',
        message: 'config.json: the login for h is not user:password in base64',
      }),
    );
  });

  it('ignores a malformed login of another host', () => {
    expect(lookUp({ auths: { other: { auth: '%' }, h: AB } }, 'h/x')).toEqual([login('a', 'b')]);
  });

  it.each(['', '[]', 'null', '{"auths":{"h":{"auth":"c2VjcmV0"'])(
    'is refused when it is %j, without showing it',
    (text) => {
      expect(() => parseDockerConfig(text, 'config.json')).toThrow(
        expect.objectContaining({ code: 'CONFIGURATION', message: 'config.json is not a JSON object' }),
      );
    },
  );
});
