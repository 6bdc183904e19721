import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type AppContext,
  checkWorkspace,
  createMirrors,
  EMPTY_CONFIGURATION,
  PublishedContracts,
} from '../../src/app/index.ts';
import { MemoryStore } from '../../src/oci/index.ts';
import { CliWorkspace } from '../support/cli-workspace.ts';

const BASE = 'oci://registry.example/acme';
const [BUNDLES, DEPENDENCIES] = [60, 10];

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
});
afterEach(() => workspace.dispose());

/** Contracts that counts how often somebody asks for the repository of a reference. */
class CountedContracts extends PublishedContracts {
  keys = 0;

  override repositoryKey(reference: string): string | undefined {
    this.keys++;
    return super.repositoryKey(reference);
  }
}

describe('a repository of many services that depend on many', () => {
  it('is checked with work that grows with the dependencies, not with their product with the services', async () => {
    for (let index = 0; index < BUNDLES; index++) {
      const dependencies = Array.from({ length: Math.min(index, DEPENDENCIES) }, (_, step) => {
        return `  - { ref: "${BASE}/s${index - step - 1}", compatibility: "^1.0.0", required: true }\n`;
      });
      const list = dependencies.length === 0 ? '' : `dependencies:\n${dependencies.join('')}`;
      const text = `pactoVersion: "1.0"\nservice: { name: s${index}, version: "1.0.0" }\n${list}`;
      workspace.write({ [`s/${index}/pacto.yaml`]: text });
    }
    const store = new MemoryStore();
    const mirrors = createMirrors([], (folder) => folder);
    const contracts = new CountedContracts(store, mirrors, (folder) => folder);
    const context: AppContext = {
      workingDirectory: workspace.folder,
      configuration: EMPTY_CONFIGURATION,
      registry: BASE,
      contracts,
      store,
    };
    await checkWorkspace(context);
    expect(contracts.keys).toBeLessThan(10 * BUNDLES * (DEPENDENCIES + 1));
  });
});
