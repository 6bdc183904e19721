import { expect, it } from '@jest/globals';
import { createMirrors, PublishedContracts } from '../../src/app/index.ts';
import { packBundle } from '../../src/bundle/index.ts';
import { MemoryStore, parseReference, pushArtifact, type Reference } from '../../src/oci/index.ts';
import { artifactMissing } from '../../src/oci/registry-error.ts';

/** Shows a manifest by its digest only when it is asked again. */
class LateStore extends MemoryStore {
  asked = 0;

  override async fetchManifest(reference: Reference) {
    if (reference.digest !== undefined && this.asked++ === 0) throw artifactMissing('not yet');
    return await super.fetchManifest(reference);
  }
}

it('asks again for what was not there a moment ago', async () => {
  const store = new LateStore();
  const repository = parseReference('oci://registry.test/orders');
  const packed = packBundle({ 'pacto.yaml': 'pactoVersion: "1.0"\nservice: { name: orders, version: 1.0.0 }\n' });
  const metadata = { name: 'orders', version: '1.0.0', pactoVersion: '1.0' };
  const { digest } = await pushArtifact(store, repository, '1.0.0', packed, metadata);
  const contracts = new PublishedContracts(
    store,
    createMirrors([], (path) => path),
    (path) => path,
  );
  const load = async () => await contracts.loadAt('oci://registry.test/orders:1.0.0', digest);
  await expect(load()).rejects.toThrow('not yet');
  expect((await load()).contract?.service.version).toBe('1.0.0');
  await load();
  expect(store.asked).toBe(2);
});
