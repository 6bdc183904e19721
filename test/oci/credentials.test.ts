import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runHelperProcess } from '../../src/oci/credential-helper.ts';
import {
  type Credential,
  type CredentialOptions,
  createCredentialSource,
  credentialsOfEnvironment,
  type EnvironmentVariables,
  type HelperResult,
  type RunHelper,
} from '../../src/oci/index.ts';

let folder = '';
let dockerConfigPath = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacto-credentials-'));
  dockerConfigPath = join(folder, 'config.json');
  const auths = { 'h:5000': { auth: Buffer.from('docker:login').toString('base64') } };
  await writeFile(
    dockerConfigPath,
    JSON.stringify({ auths, credHelpers: { 'helped.io': 'test', 'ghcr.io': 'empty' } }),
  );
});

afterAll(() => rm(folder, { recursive: true }));

const find = (options: CredentialOptions, host: string): Promise<Credential | undefined> =>
  createCredentialSource(options)({ kind: 'registry', host, repository: 'acme/x' });

const answering = (result: HelperResult) => async () => result;
const nothing = answering({ ok: false, stdout: 'credentials not found in native keychain' });
const explicit = { host: 'h:5000', credential: { kind: 'bearer', token: 't' } } as const;

describe('credentials', () => {
  it('are the explicit ones for exactly their host', async () => {
    expect(await find({ explicit }, 'h:5000')).toEqual(explicit.credential);
    for (const host of ['h', 'h:5001', 'x.h:5000', 'h:5000.evil.com'])
      expect(await find({ explicit }, host)).toBeUndefined();
  });

  it("are the explicit ones before Docker's", async () => {
    expect(await find({ explicit, dockerConfigPath }, 'h:5000')).toEqual(explicit.credential);
    expect(await find({ dockerConfigPath }, 'h:5000')).toEqual({
      kind: 'basic',
      username: 'docker',
      password: 'login',
    });
  });

  it('are those of a helper', async () => {
    const runHelper = answering({ ok: true, stdout: '{"ServerURL":"helped.io","Username":"u","Secret":"s"}' });
    expect(await find({ dockerConfigPath, runHelper }, 'helped.io')).toEqual({
      kind: 'basic',
      username: 'u',
      password: 's',
    });
  });

  it('are an identity token when the helper says so', async () => {
    const runHelper = answering({ ok: true, stdout: '{"Username":"<token>","Secret":"s"}' });
    expect(await find({ dockerConfigPath, runHelper }, 'helped.io')).toEqual({ kind: 'identity', token: 's' });
  });

  it("are GitHub's token for ghcr.io when Docker has none", async () => {
    const githubToken = 'gh-token';
    const expected = { kind: 'basic', username: 'x-access-token', password: githubToken };
    expect(await find({ githubToken }, 'ghcr.io')).toEqual(expected);
    expect(await find({ githubToken, dockerConfigPath, runHelper: nothing }, 'ghcr.io')).toEqual(expected);
  });

  it("are not GitHub's token for any other host", async () => {
    for (const host of ['ghcr.io.evil.com', 'evil-ghcr.io', 'ghcr.io:8443', 'x.ghcr.io', 'github.com', 'docker.io']) {
      expect(await find({ githubToken: 'gh-token' }, host)).toBeUndefined();
    }
  });

  it('are none without any source, or with a file that is not there', async () => {
    expect(await find({}, 'ghcr.io')).toBeUndefined();
    expect(await find({ dockerConfigPath: join(folder, 'missing.json'), githubToken: '' }, 'ghcr.io')).toBeUndefined();
  });

  it('are asked of a helper once for a host, whatever the number of repositories', async () => {
    let runs = 0;
    const runHelper = async (): Promise<HelperResult> => {
      runs++;
      return { ok: true, stdout: '{"Username":"u","Secret":"s"}' };
    };
    const source = createCredentialSource({ dockerConfigPath, runHelper });
    const at = (host: string, repository: string) => source({ kind: 'registry', host, repository });
    await Promise.all([at('helped.io', 'a'), at('helped.io', 'a'), at('helped.io', 'b')]);
    await at('helped.io', 'a');
    expect(runs).toBe(1);
    await at('ghcr.io', 'a');
    expect(runs).toBe(2);
  });

  it.each([
    ['fails', { ok: false, stdout: 'planted stack trace' }],
    ['answers with something else', { ok: true, stdout: 'planted' }],
    ['answers without a secret', { ok: true, stdout: '{"Username":"planted"}' }],
  ])('are an error when the helper %s, whose output stays hidden', async (_, result) => {
    const failure = await find({ dockerConfigPath, runHelper: answering(result) }, 'helped.io').catch((error) => error);
    expect(failure).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('docker-credential-test'),
    });
    expect(String(failure.message)).not.toContain('planted');
  });
});

describe('the environment of a run', () => {
  const base = { HOME: '/home/ada', PACTO_REGISTRY: 'oci://h:5000/acme' };

  it.each<[string, EnvironmentVariables, string]>([
    ['in the home folder', {}, '/home/ada/.docker/config.json'],
    ['where DOCKER_CONFIG says', { DOCKER_CONFIG: '/etc/docker' }, '/etc/docker/config.json'],
    [
      'not in the working directory when DOCKER_CONFIG is empty',
      { DOCKER_CONFIG: '' },
      '/home/ada/.docker/config.json',
    ],
    ['not in the working directory when HOME is empty', { HOME: '' }, join(homedir(), '.docker/config.json')],
  ])("has Docker's configuration %s", (_, env, path) => {
    expect(credentialsOfEnvironment({ ...base, ...env }).dockerConfigPath).toBe(path);
  });

  it.each<[string, EnvironmentVariables, Credential]>([
    [
      'a password',
      { PACTO_REGISTRY_USERNAME: 'u', PACTO_REGISTRY_PASSWORD: ' p\n' },
      { kind: 'basic', username: 'u', password: ' p' },
    ],
    ['a token', { PACTO_REGISTRY_TOKEN: 't\r\n' }, { kind: 'bearer', token: 't' }],
  ])('gives %s without the line break of the file that it came from', (_, env, credential) => {
    expect(credentialsOfEnvironment({ ...base, ...env }).explicit).toEqual({ host: 'h:5000', credential });
  });
});

describe('a real credential helper', () => {
  const runHelper: RunHelper = (program, argument, input) => runHelperProcess(join(folder, program), argument, input);

  async function install(name: string, script: string): Promise<void> {
    const path = join(folder, `docker-credential-${name}`);
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
  }

  it('gets the host on its input', async () => {
    await install('test', 'read host; printf \'{"Username":"%s","Secret":"%s"}\' "$host" "$1"');
    expect(await find({ dockerConfigPath, runHelper }, 'helped.io')).toEqual({
      kind: 'basic',
      username: 'helped.io',
      password: 'get',
    });
  });

  it('may say that it knows nothing', async () => {
    await install('test', 'echo "credentials not found in native keychain"; exit 1');
    expect(await find({ dockerConfigPath, runHelper }, 'helped.io')).toBeUndefined();
  });

  it('must be there', async () => {
    await rm(join(folder, 'docker-credential-test'), { force: true });
    await expect(find({ dockerConfigPath, runHelper }, 'helped.io')).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('not on PATH'),
    });
  });

  it.each([
    ['sleeps', 'exec sleep 60', 'did not answer within 0.3 s'],
    ['does not want to end', "trap '' TERM INT; while :; do sleep 0.1; done", 'did not answer within 0.3 s'],
    ['never stops talking', 'exec yes planted', 'more than 65536 bytes'],
    ['fails', 'echo planted; echo planted >&2; exit 3', 'it failed (3)'],
  ])('that %s is no reason to wait, and the error says so', async (_, script, message) => {
    await install('test', script);
    const impatient: RunHelper = (program, argument, input) =>
      runHelperProcess(join(folder, program), argument, input, message.includes('0.3') ? 300 : 5000);
    const failure = await find({ dockerConfigPath, runHelper: impatient }, 'helped.io').catch((error) => error);
    expect(failure).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining(message) });
    expect(failure.message).not.toContain('planted');
  });

  it('may leave a program running that holds its output open', async () => {
    await install('test', `sleep 5 & printf '{"Username":"u","Secret":"s"}'`);
    const start = performance.now();
    expect(await find({ dockerConfigPath, runHelper }, 'helped.io')).toMatchObject({ username: 'u' });
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it.each(['../evil', 'a b', 'a;b', '$(x)', 'a/b'])('is never run with the name %j', async (name) => {
    const path = join(folder, 'evil.json');
    await writeFile(path, JSON.stringify({ credsStore: name }));
    await expect(find({ dockerConfigPath: path, runHelper }, 'h')).rejects.toMatchObject({ code: 'CONFIGURATION' });
  });
});
