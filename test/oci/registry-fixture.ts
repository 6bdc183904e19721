import {
  type CredentialSource,
  createHttpTransport,
  type RegistryRepository,
  RegistryStore,
} from '../../src/oci/index.ts';
import { startTestRegistry, type TestRegistry, type TestRegistryOptions } from '../support/test-registry.ts';
import { createTestTiming, type TestTiming } from '../support/test-timing.ts';

export interface RegistryFixture {
  readonly registry: TestRegistry;
  readonly store: RegistryStore;
  readonly timing: TestTiming;
  readonly repository: RegistryRepository;
  /** Another store that knows nothing of the first. */
  connect(): RegistryStore;
}

export const ALICE = { kind: 'basic', username: 'alice', password: 'wonder:land' } as const;
export const asAlice: CredentialSource = async () => ALICE;
export const nobody: CredentialSource = async () => undefined;

/** Runs a test against a registry of its own. */
export async function withRegistry(
  options: TestRegistryOptions & { readonly credentials?: CredentialSource; readonly timeoutMs?: number },
  test: (fixture: RegistryFixture) => Promise<void>,
): Promise<void> {
  const registry = await startTestRegistry(options);
  const timing = createTestTiming();
  const send = createHttpTransport({ timeoutMs: options.timeoutMs ?? 5000 });
  const connect = () => new RegistryStore({ send, timing, credentials: options.credentials ?? nobody });
  try {
    await test({
      registry,
      store: connect(),
      connect,
      timing,
      repository: { kind: 'registry', host: registry.host, repository: 'acme/payments' },
    });
  } finally {
    await registry.close();
  }
}

/** The error that a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`expected a failure, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
