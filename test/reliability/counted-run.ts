import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActionStage, stepOf } from '../support/action-stage/action-stage.ts';
import type { Published } from '../support/action-stage/prepared-registry.ts';
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../support/event-payloads/index.ts';
import { type FakeCache, startFakeCache } from '../support/fake-cache/index.ts';
import { type FakeGhcr, startFakeGhcr } from '../support/fake-ghcr/index.ts';
import { type GitFiles, type Permissions, workflowToken } from '../support/fake-github/index.ts';

const TOKEN = 'ghs_counted';
const PERMISSIONS: Permissions = { contents: 'read', packages: 'write', 'pull-requests': 'write', checks: 'write' };

/** What one job asked for. */
export interface CountedRun {
  readonly verdict: string;
  readonly seconds: number;
  /** `METHOD /path`, in order, as all lists here. */
  readonly registry: readonly string[];
  /** Of the requests to the registry those that it answered with what was asked for. */
  readonly fetched: readonly string[];
  readonly github: readonly string[];
  readonly cache: readonly string[];
}

/** What a stage is to be like. */
interface CountingSettings {
  /** What every answer of the registry takes at least. */
  readonly latencyMs: number;
  /** Path of the program that runs the action. */
  readonly node: string;
}

/** A repository whose contracts are published, before a registry that is some way off. */
export class CountingStage {
  readonly #stage: ActionStage;
  readonly #ghcr: FakeGhcr;
  readonly #cache: FakeCache;
  readonly #node: string;

  private constructor(stage: ActionStage, ghcr: FakeGhcr, cache: FakeCache, node: string) {
    this.#stage = stage;
    this.#ghcr = ghcr;
    this.#cache = cache;
    this.#node = node;
  }

  static async open(files: GitFiles, published: Published, settings: CountingSettings): Promise<CountingStage> {
    const { latencyMs, node } = settings;
    const stage = await ActionStage.open();
    const grants = { [TOKEN]: { repository: 'acme/Shop', packages: 'write' } } as const;
    const ghcr = await startFakeGhcr({ latencyMs, grants, realm: 'https://ghcr.io/token' });
    published.fill(ghcr.storage);
    for (const name of published.names) ghcr.packages.set(name, { visibility: 'private', repository: 'acme/shop' });
    stage.github.tokens.set(TOKEN, workflowToken(PERMISSIONS));
    stage.commit(files);
    return new CountingStage(stage, ghcr, await startFakeCache(), node);
  }

  async close(): Promise<void> {
    await Promise.all([this.#stage.close(), this.#ghcr.close(), this.#cache.close()]);
  }

  /** A pull request that changes some files. */
  async propose(branch: string, change: GitFiles): Promise<CountedRun> {
    const { github, repository } = this.#stage;
    return await this.#run(pullRequestEvent(github, repository, this.#stage.propose(branch, change)));
  }

  /** A push: everything is checked, and on `main` published. */
  async push(branch: string, change: GitFiles): Promise<CountedRun> {
    const { github, repository } = this.#stage;
    const files = { ...repository.filesAt('main'), ...change };
    const before = repository.resolve('main') ?? '';
    const after = repository.commit({ branch, parents: [before], files });
    return await this.#run(pushEvent(github, repository, { ref: `refs/heads/${branch}`, before, after }));
  }

  async #run(event: WorkflowEvent): Promise<CountedRun> {
    const { github, folder } = this.#stage;
    const workflow = join(folder, 'contracts.yml');
    // A hosted runner has the same folder every time, and keys of the cache rest on its path.
    const temp = join(folder, 'temp');
    rmSync(temp, { recursive: true, force: true });
    mkdirSync(temp);
    writeFileSync(workflow, workflowText(temp));
    const logs = { registry: this.#ghcr.requests, github: github.requests, cache: this.#cache.requests };
    for (const log of [...Object.values(logs), this.#ghcr.storage.requests]) log.length = 0;
    const started = performance.now();
    const run = await this.#stage.run(workflow, event, {
      node: this.#node,
      token: () => TOKEN,
      machine: { PACTO_TEST_GHCR_PORT: this.#ghcr.host.split(':')[1] ?? '' },
      runtime: this.#cache.runtime(),
    });
    github.assertClean();
    return {
      verdict: stepOf(run.jobs[0], /^Contracts$/).outputs.verdict ?? '',
      seconds: (performance.now() - started) / 1000,
      registry: [...logs.registry],
      fetched: this.#ghcr.storage.log(),
      github: logs.github.map(({ method, path }) => `${method} ${path}`),
      cache: [...logs.cache],
    };
  }
}

function workflowText(temp: string): string {
  return `name: Contracts
on: [pull_request, push]
permissions: ${JSON.stringify(PERMISSIONS)}
jobs:
  contracts:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - name: Contracts
        uses: OWNER/REPO@v1
        with: { publish: true }
        env: { RUNNER_TEMP: ${temp} }
`;
}
