import { createHttpTransport, RegistryStore } from '../../../src/oci/index.ts';
import {
  type ChooseFault,
  createFaultInjector,
  createVirtualClock,
  type Elsewhere,
  type FaultProxy,
  passOn,
  startElsewhere,
  startFaultProxy,
  type VirtualClock,
} from '../../support/fault-proxy/index.ts';
import { createRandom } from '../../support/seeded-random.ts';
import { startTestRegistry, type TestRegistry } from '../../support/test-registry.ts';
import { PLANTED } from './planted-secrets.ts';

/** A registry with tokens and pages of two tags, behind a proxy that can do it every harm. */
export interface FaultyRegistry {
  readonly registry: TestRegistry;
  readonly proxy: FaultProxy;
  readonly elsewhere: Elsewhere;
  /** A store of its own, with the clock that its waits move. */
  connect(clock: VirtualClock, timeoutMs?: number): RegistryStore;
  /** Harms the traffic from here on; gives the clock to wait with. */
  harm(choose: ChooseFault, seed: number): VirtualClock;
  /** Passes everything on from here. */
  heal(): VirtualClock;
  close(): Promise<void>;
}

/** Requests wait this long for an answer, in milliseconds of the real clock. */
const PATIENCE_MS = 250;

const LOGIN = { kind: 'basic', username: 'alice', password: PLANTED.password } as const;

/** The environment of a process that publishes below `base` on it. */
export function loginFor(base: string): { readonly [name: string]: string } {
  const { username, password } = LOGIN;
  return { PACTO_REGISTRY: base, PACTO_REGISTRY_USERNAME: username, PACTO_REGISTRY_PASSWORD: password };
}

export async function startFaultyRegistry(): Promise<FaultyRegistry> {
  const registry = await startTestRegistry({ auth: { ...LOGIN, kind: 'bearer' }, pageSize: 2 });
  const proxy = await startFaultProxy({ upstream: registry.origin });
  const elsewhere = await startElsewhere();
  return {
    registry,
    proxy,
    elsewhere,
    connect(timing, timeoutMs = PATIENCE_MS) {
      const send = createHttpTransport({ timeoutMs });
      return new RegistryStore({ send, timing, credentials: async () => LOGIN });
    },
    harm(choose, seed) {
      const random = createRandom(seed);
      const clock = createVirtualClock(createRandom(seed + 1));
      const { now, later } = clock;
      proxy.intercept = createFaultInjector(choose, { random, now, later, keepElsewhere: elsewhere.keep });
      return clock;
    },
    heal() {
      proxy.intercept = passOn;
      return createVirtualClock(createRandom(1));
    },
    async close() {
      await proxy.close();
      await elsewhere.close();
      await registry.close();
    },
  };
}
