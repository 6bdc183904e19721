import { describe, expect, it } from '@jest/globals';
import { createMirrors, EMPTY_CONFIGURATION, PublishedContracts, resolveGraph } from '../../src/app/index.ts';
import { resolvePlatform } from '../../src/app/resolve-platform.ts';
import { packBundle } from '../../src/bundle/index.ts';
import {
  MemoryStore,
  parseReference,
  pushArtifact,
  type Reference,
  repositoryOfReference,
} from '../../src/oci/index.ts';
import { type GraphReport, renderReport } from '../../src/report/index.ts';
import { createRandom, seedOf } from '../support/seeded-random.ts';

const BASE = 'oci://registry.example/platform';

/** A registry that takes its time, and remembers what it was asked for. */
class SlowStore extends MemoryStore {
  readonly asked: string[] = [];
  mostAtOnce = 0;
  /** How many turns of the event loop an answer takes. */
  delay: () => number = () => 3;
  #running = 0;

  override async fetchManifest(reference: Reference) {
    return await this.#slowly(`manifest ${reference.repository}:${reference.tag}`, () =>
      super.fetchManifest(reference),
    );
  }

  override async listTags(reference: Reference) {
    return await this.#slowly(`tags ${reference.repository}`, () => super.listTags(reference));
  }

  async #slowly<Answer>(what: string, answer: () => Promise<Answer>): Promise<Answer> {
    this.asked.push(what);
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#running);
    for (let turn = this.delay(); turn > 0; turn--) await new Promise((resolve) => setImmediate(resolve));
    this.#running--;
    return await answer();
  }
}

interface Platform {
  readonly [nameAtVersion: string]: readonly string[];
}

/** Publishes contracts whose needs are `REPOSITORY[:TAG] RANGE`. */
async function publish(store: MemoryStore, platform: Platform): Promise<void> {
  for (const [key, needs] of Object.entries(platform)) {
    const [name = '', version = ''] = key.split('@');
    const list = needs.map((need) => {
      const [place = '', ...range] = need.split(' ');
      return `  - { ref: "${BASE}/${place}", compatibility: "${range.join(' ')}" }\n`;
    });
    const dependencies = list.length === 0 ? '' : `dependencies:\n${list.join('')}`;
    const text = `pactoVersion: "1.0"\nservice: { name: ${name}, version: "${version}" }\n${dependencies}`;
    const repository = repositoryOfReference(parseReference(`${BASE}/${name}`));
    await pushArtifact(store, repository, version, packBundle({ 'pacto.yaml': text }), {
      name,
      version,
      pactoVersion: '1.0',
    });
  }
}

function contextOf(store: MemoryStore) {
  const from = (folder: string): string => folder;
  return {
    workingDirectory: '/',
    configuration: EMPTY_CONFIGURATION,
    contracts: new PublishedContracts(store, createMirrors([], from), from),
    store,
  };
}

const WIDE: Platform = {
  'root@1.0.0': Array.from({ length: 60 }, (_, index) => `leaf-${index} *`),
  ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`leaf-${index}@1.0.0`, ['shared ^1.0.0']])),
  'shared@1.0.0': [],
};

describe('resolving contracts', () => {
  it('asks a few things at a time, of one contract too, and each thing once', async () => {
    const store = new SlowStore();
    await publish(store, WIDE);
    await resolveGraph(contextOf(store), `${BASE}/root`);
    expect(store.mostAtOnce).toBe(8);
    expect(store.asked.length).toBe(new Set(store.asked).size);
    expect(store.asked.length).toBe(2 * 62);
  });

  it('keeps what it asks to the same state when the bundles are asked for afterwards', async () => {
    const store = new SlowStore();
    await publish(store, { 'root@1.0.0': ['leaf *'], 'leaf@1.0.0': [] });
    const context = contextOf(store);
    const { graph } = await resolveGraph(context, `${BASE}/root`);
    await publish(store, { 'leaf@1.0.0': ['root *'], 'leaf@2.0.0': [] });
    const { graphs } = await resolvePlatform(context, [`${BASE}/root`]);
    expect(graphs).toEqual([graph]);
  });

  const seed = seedOf('GRAPH_SEED');
  it(`gives the same graph however long answers take (GRAPH_SEED=${seed})`, async () => {
    const random = createRandom(seed);
    const below = (limit: number): number => Math.floor(random() * limit);
    const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
    const platform = Object.fromEntries(
      names.flatMap((name) =>
        ['1.0.0', '1.1.0', '2.0.0'].map((version) => {
          const needs = Array.from(
            { length: below(5) },
            () => `s${below(32)} ${['*', '^1.0.0', '~1.0.0', '^9'][below(4)]}`,
          );
          return [`${name}@${version}`, needs];
        }),
      ),
    );
    const store = new SlowStore();
    store.delay = () => 0;
    await publish(store, platform);
    store.delay = () => below(6);
    const texts = new Set<string>();
    for (let run = 0; run < 10; run++) {
      const report: GraphReport = await resolveGraph(contextOf(store), `${BASE}/s0`);
      texts.add(renderReport(report, 'json'));
    }
    expect(texts.size).toBe(1);
  });
});
