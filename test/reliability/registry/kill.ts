import type { ChildProcess } from 'node:child_process';
import { main } from '../../../src/cli/index.ts';
import { passOn, startFaultProxy } from '../../support/fault-proxy/index.ts';
import { startTestRegistry, type TestRegistry } from '../../support/test-registry.ts';
import { type BuiltProgram, type ProgramResult, resultOf } from './built-program.ts';
import { GRAPH_NAMES } from './bundle-graph.ts';
import { type CutStream, startCutStream } from './cut-stream.ts';
import { createGraphWorkspace, type GraphWorkspace } from './graph-workspace.ts';
import { observeOrder } from './order-observer.ts';
import { expectNoSecret } from './planted-secrets.ts';

/** Where a publish is killed: when the registry has answered so many requests, or has been sent so many bytes. */
export type KillPoint = { readonly afterRequests: number } | { readonly afterBytes: number };

/** Tag and digest of every bundle, as text. */
export type TagMap = string;

const PREFIX = 'acme';

/** A place to publish ten bundles to, again and again, under the same names and each time to an empty registry. */
export interface KillRange {
  /** Publishes without harm: the map, and how much it took. */
  undisturbed(): Promise<{ readonly map: TagMap; readonly requests: number; readonly bytes: number }>;
  /** Kills a publish, then publishes again. */
  killAndRerun(program: BuiltProgram, point: KillPoint): Promise<TagMap>;
  /** Asks a publish to end when so many requests were answered, then publishes again. */
  endAndRerun(program: BuiltProgram, afterRequests: number): Promise<ProgramResult & { readonly map: TagMap }>;
  close(): Promise<void>;
}

export async function openKillRange(): Promise<KillRange> {
  let registry = await startTestRegistry();
  let front = registry.host;
  // The bundles name this address, whatever stands behind it.
  const door = await startFaultProxy({ upstream: () => `http://${front}` });
  const workspace = createGraphWorkspace(`oci://${door.host}/${PREFIX}`);
  const renew = async (): Promise<TestRegistry> => {
    await registry.close();
    registry = await startTestRegistry();
    front = registry.host;
    return registry;
  };
  return {
    async undisturbed() {
      await renew();
      const before = door.log.length;
      const bytes = countBytes(registry);
      await publishWhole(workspace);
      return { map: mapOf(registry), requests: door.log.length - before, bytes: bytes() };
    },
    async killAndRerun(program, point) {
      await renew();
      const observer = observeOrder(registry, PREFIX);
      const child = program.start(workspace.folder, workspace.publish);
      const kill = () => child.kill('SIGKILL');
      const stream = 'afterBytes' in point ? await cutBefore(registry, point.afterBytes, kill) : undefined;
      if (stream !== undefined) front = stream.host;
      if ('afterRequests' in point) door.intercept = killAfter(point.afterRequests, kill);
      expectNoSecret(await outputOf(child), 'the output of a killed publish');
      stream?.close();
      door.intercept = passOn;
      front = registry.host;
      await publishWhole(workspace);
      observer.stop();
      return mapOf(registry);
    },
    async endAndRerun(program, afterRequests) {
      await renew();
      const observer = observeOrder(registry, PREFIX);
      const child = program.start(workspace.folder, workspace.publish);
      door.intercept = endAfter(afterRequests, () => child.kill('SIGTERM'));
      const result = await resultOf(child);
      expectNoSecret(result.out + result.error, 'the output of a publish that was asked to end');
      door.intercept = passOn;
      await publishWhole(workspace);
      observer.stop();
      return { ...result, map: mapOf(registry) };
    },
    async close() {
      workspace.dispose();
      await door.close();
      await registry.close();
    },
  };
}

/** The registry has done what the request asks; the client never hears of it. */
function killAfter(count: number, kill: () => void) {
  let left = count;
  return async (exchange: Parameters<typeof passOn>[0]) => {
    const answer = await exchange.forward();
    left -= 1;
    if (left > 0) return answer;
    kill();
    return undefined;
  };
}

/** Everything goes on to be answered. */
function endAfter(count: number, end: () => void) {
  let left = count;
  return async (exchange: Parameters<typeof passOn>[0]) => {
    const answer = await exchange.forward();
    left -= 1;
    if (left === 0) end();
    return answer;
  };
}

function cutBefore(registry: TestRegistry, limit: number, kill: () => void): Promise<CutStream> {
  return startCutStream(Number(registry.host.split(':')[1]), limit, kill);
}

async function outputOf(child: ChildProcess): Promise<string> {
  const { out, error } = await resultOf(child);
  return out + error;
}

async function publishWhole({ folder, publish }: GraphWorkspace): Promise<void> {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  const exit = await main([...publish], {
    env: { HOME: folder },
    workingDirectory: folder,
    now: () => new Date('2026-11-22T12:00:00Z'),
    writeOut: write,
    writeError: write,
    stopped: async () => undefined,
  });
  expectNoSecret(written, 'the output of a publish');
  if (exit !== 0) throw new Error(`publishing again exits ${exit}: ${written}`);
}

function mapOf(registry: TestRegistry): TagMap {
  return GRAPH_NAMES.map((name) => `${name} ${[...registry.repository(`${PREFIX}/${name}`).tags].join(' ')}`).join(
    '\n',
  );
}

/** About what goes over the wire: heads are estimated at 300 bytes. */
function countBytes(registry: TestRegistry): () => number {
  return () => registry.requests.reduce((sum, { body }) => sum + body.length + 300, 0);
}
