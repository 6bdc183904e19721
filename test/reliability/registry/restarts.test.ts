import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { packBundle } from '../../../src/bundle/index.ts';
import {
  createHttpTransport,
  pullArtifact,
  pushArtifact,
  type RegistryRepository,
  RegistryStore,
  SYSTEM_TIMING,
} from '../../../src/oci/index.ts';
import { startFaultProxy } from '../../support/fault-proxy/index.ts';
import { createRandom } from '../../support/seeded-random.ts';
import { type DockerRegistry, startDockerRegistry } from './docker-registry.ts';
import { writeFigures } from './figures.ts';
import { judged } from './judged-tests.ts';
import { SEED, sized } from './size.ts';

const it = judged(jestIt);

const RESTARTS = sized(20);
const seed = SEED;

describe(`R5, a registry that dies in mid-upload (PACTO_SEED=${seed})`, () => {
  let registry: DockerRegistry;
  beforeAll(async () => {
    registry = await startDockerRegistry();
  }, 30_000);
  afterAll(async () => {
    await registry.dispose();
    writeFigures('R5', 'docker-registry killed and restarted in mid-upload', {
      size: `${RESTARTS} times`,
      result: 'every push ends with the right digest',
    });
  });

  it('costs no push', async () => {
    const random = createRandom(seed);
    const proxy = await startFaultProxy({ upstream: `http://${registry.host}` });
    for (let run = 0; run < RESTARTS; run++) {
      let left = 1 + Math.floor(random() * 8);
      let restart: Promise<void> | undefined;
      proxy.intercept = async (exchange) => {
        await restart;
        if (--left !== 0) return await exchange.forward();
        // The upload is under way when the process ends; the request is lost.
        const lost = exchange.forward().catch(() => undefined);
        restart = registry.kill().then(() => registry.start());
        await lost;
        exchange.socket.destroy();
        return undefined;
      };
      const packed = packBundle({ 'pacto.yaml': `run: ${run}\n`, 'docs/a.md': 'a'.repeat(200_000) + random() });
      const repository: RegistryRepository = { kind: 'registry', host: proxy.host, repository: `acme/run-${run}` };
      const store = new RegistryStore({
        send: createHttpTransport(),
        timing: SYSTEM_TIMING,
        credentials: async () => undefined,
      });
      const { digest } = await pushArtifact(store, repository, '1.0.0', packed, {
        name: 'a',
        version: '1.0.0',
        pactoVersion: '1.0',
      });
      await restart;
      expect(await pullArtifact(store, { ...repository, tag: '1.0.0' })).toMatchObject({
        digest,
        contentDigest: packed.contentDigest,
      });
    }
    await proxy.close();
  }, 180_000);
});
