import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A docker-registry of its own on a free port of this machine. */
export interface DockerRegistry {
  readonly host: string;
  /** Files of this registry; removed with it. */
  readonly folder: string;
  /** Ends the process at once. */
  kill(): Promise<void>;
  start(): Promise<void>;
  dispose(): Promise<void>;
}

/** Further lines of the configuration, by section; the defaults are open, plain and on loopback. */
export interface DockerRegistryOptions {
  readonly storage?: string;
  readonly http?: string;
  readonly more?: (folder: string) => readonly string[];
  readonly scheme?: 'http' | 'https';
  readonly program?: string;
}

export async function startDockerRegistry(options: DockerRegistryOptions = {}): Promise<DockerRegistry> {
  const { storage = '', http = '', more = () => [], scheme = 'http', program = 'docker-registry' } = options;
  const folder = mkdtempSync(join(tmpdir(), 'pacto-registry-'));
  mkdirSync(join(folder, 'data'));
  const host = `127.0.0.1:${await freePort()}`;
  const file = join(folder, 'registry.yml');
  const lines = [
    'version: 0.1',
    'log: { level: error, accesslog: { disabled: true } }',
    `storage: { filesystem: { rootdirectory: ${join(folder, 'data')} }${storage} }`,
    `http: { addr: "${host}", secret: of-these-tests${http.replaceAll('FOLDER', folder)} }`,
    ...more(folder),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  let child: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  };
  const start = async (): Promise<void> => {
    child = spawn(program, ['serve', file], { stdio: 'ignore' });
    const failed = new Promise<never>((_, reject) => child?.once('error', reject));
    await Promise.race([failed, answers(host, scheme)]);
  };
  await start();
  return {
    host,
    folder,
    kill,
    start,
    async dispose() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(host: string, scheme: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const reachable = await fetch(`http://${host}/v2/`).then(
      () => true,
      (error: { cause?: { code?: string } }) => scheme === 'https' && error.cause?.code !== 'ECONNREFUSED',
    );
    if (reachable) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${host} does not answer`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
