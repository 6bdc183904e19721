import { type FaultProxy, startFaultProxy } from '../fault-proxy/index.ts';
import { startTestRegistry, type TestRegistry } from '../test-registry.ts';
import { type QuirkProfile, readRequest } from './quirk-profile.ts';

/** A registry that behaves as its profile says. */
export interface QuirkyRegistry {
  readonly profile: QuirkProfile;
  readonly proxy: FaultProxy;
  /** What is stored, to fill and to look at; its own address is not for clients. */
  readonly storage: TestRegistry;
  close(): Promise<void>;
}

/** Starts a registry with the quirks of a profile on a free port of this machine. */
export async function startQuirkyRegistry(profile: QuirkProfile): Promise<QuirkyRegistry> {
  const storage = await startTestRegistry(profile.options);
  const proxy = await startFaultProxy({
    upstream: storage.origin,
    async intercept(exchange) {
      const request = readRequest(exchange.request);
      const answer = request === undefined ? undefined : await profile.quirk?.(request, exchange, storage);
      return answer ?? (await exchange.forward());
    },
  });
  return {
    profile,
    proxy,
    storage,
    async close() {
      await proxy.close();
      await storage.close();
    },
  };
}
