import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { isOnPath } from '../../../scripts/is-on-path.mjs';
import { packBundle } from '../../../src/bundle/index.ts';
import { pullArtifact, pushArtifact } from '../../../src/oci/index.ts';
import { startDockerRegistry } from './docker-registry.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { connectPeer as connect, inRegistry, startPeer } from './peer-registries.ts';

const it = judged(jestIt);
const run = promisify(execFile);
const PACKED = packBundle({ 'pacto.yaml': 'service: { name: payments }\n', 'docs/a.md': '# A\n' });
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.0' };
/** Peers that come from Go's module proxy; `registry` is distribution v3. */
const OPTIONAL = ['oras', 'crane', 'registry'];
const notRun = OPTIONAL.filter((name) => !isOnPath(name));

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'pacto-optional-peers-'));
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
  writeFigures('R9b', 'peers from the Go module proxy', {
    size: OPTIONAL.join(', '),
    result: `equal digests; not run: ${[...notRun, 'zot', "upstream's own CLI"].join(', ')}`,
  });
});

it('says which peers are missing', () => {
  if (notRun.length > 0) console.log(`not run: ${notRun.join(', ')} (not on PATH)`);
  expect(OPTIONAL).toEqual(expect.arrayContaining(notRun));
});

if (!notRun.includes('oras')) {
  describe('R9, oras', () => {
    it('unpacks what we push', async () => {
      const peer = await startPeer('plain', scratch);
      await pushArtifact(connect(peer), inRegistry(peer.host), '1.0.0', PACKED, METADATA);
      const out = join(scratch, 'oras');
      await run('oras', ['pull', '--plain-http', `${peer.host}/acme/payments:1.0.0`, '-o', out]);
      expect(await readFile(join(out, 'pacto.yaml'), 'utf8')).toContain('name: payments');
      await peer.dispose();
    }, 30_000);
  });
}

if (!notRun.includes('crane')) {
  describe('R9, crane', () => {
    it('sees the digest that we push', async () => {
      const peer = await startPeer('plain', scratch);
      const { digest } = await pushArtifact(connect(peer), inRegistry(peer.host), '1.0.0', PACKED, METADATA);
      expect((await run('crane', ['digest', '--insecure', `${peer.host}/acme/payments:1.0.0`])).stdout.trim()).toBe(
        digest,
      );
      await run('crane', ['copy', '--insecure', `${peer.host}/acme/payments:1.0.0`, `${peer.host}/acme/copy:1.0.0`]);
      expect((await connect(peer).resolve({ ...inRegistry(peer.host, 'acme/copy'), tag: '1.0.0' })).digest).toBe(
        digest,
      );
      await peer.dispose();
    }, 30_000);
  });
}

if (!notRun.includes('registry')) {
  describe('R9, distribution v3', () => {
    it('keeps what we push and gives it back, tags in pages too', async () => {
      const peer = await startDockerRegistry({ program: 'registry' });
      const { digest } = await pushArtifact(connect({}), inRegistry(peer.host), '1.0.0', PACKED, METADATA);
      expect(await pullArtifact(connect({}), { ...inRegistry(peer.host), tag: '1.0.0' })).toMatchObject({
        digest,
        contentDigest: PACKED.contentDigest,
      });
      for (const tag of ['1.1.0', '1.2.0'])
        await pushArtifact(connect({}), inRegistry(peer.host), tag, PACKED, METADATA);
      expect(await connect({}).listTags(inRegistry(peer.host))).toEqual(['1.0.0', '1.1.0', '1.2.0']);
      await peer.dispose();
    }, 30_000);
  });
}
