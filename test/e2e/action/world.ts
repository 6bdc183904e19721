import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { findNode24 } from '../../../scripts/fetch-test-inputs.mjs';
import { ActionStage } from '../../support/action-stage/action-stage.ts';
import { publishFiles, redirectGhcr } from '../../support/action-stage/prepared-registry.ts';
import { pullRequestEvent, pushEvent, type WorkflowEvent } from '../../support/event-payloads/index.ts';
import { type Absence, type FakeGhcr, startFakeGhcr } from '../../support/fake-ghcr/index.ts';
import { type GitFiles, type PullRequest, person, workflowToken } from '../../support/fake-github/index.ts';
import type {
  Permissions,
  RunAnnotation,
  RunnerSettings,
  StepRun,
  WorkflowRun,
} from '../../support/simulator/index.ts';
import type { TextFiles } from './contracts.ts';

// A run starts half a dozen processes, one after the other.
jest.setTimeout(60_000);

/** Compiled code, so that each of the many processes does not begin with megabytes of source. */
const COMPILED = join(tmpdir(), 'pacto-compile-cache');

const ALL = '{ contents: read, packages: write, pull-requests: write, checks: write }';

/** What a job of a test's own workflow does besides checking out. */
export interface JobText {
  /** A list of steps as YAML, from column one. */
  readonly steps: string;
  /** As YAML on one line. Default: all that the action can use. */
  readonly permissions?: string;
}

/** The repository acme/Shop with the committed action, a GitHub, a ghcr.io and a runner with Node 24, all on this machine. */
export class World {
  readonly stage: ActionStage;
  readonly ghcr: FakeGhcr;
  /** Artifacts of all runs. */
  readonly artifacts = mkdtempSync(join(tmpdir(), 'pacto-artifacts-'));
  readonly #node: string;

  private constructor(stage: ActionStage, ghcr: FakeGhcr, node: string) {
    this.stage = stage;
    this.ghcr = ghcr;
    this.#node = node;
  }

  static async open({ absence }: { readonly absence?: Absence } = {}): Promise<World> {
    const ghcr = await startFakeGhcr(absence === undefined ? {} : { absence });
    return new World(await ActionStage.open(), ghcr, (await findNode24()) ?? process.execPath);
  }

  async close(): Promise<void> {
    await Promise.all([this.stage.close(), this.ghcr.close()]);
    rmSync(this.artifacts, { recursive: true, force: true });
  }

  /** Puts bundles on the default branch and into the registry. */
  async release(files: TextFiles): Promise<void> {
    this.stage.commit(files);
    const published = await publishFiles('ghcr.io/acme/shop', files);
    published.fill(this.ghcr.storage);
    for (const name of published.names) {
      this.ghcr.packages.set(name, { visibility: 'private', repository: 'acme/shop' });
    }
  }

  /** Runs a workflow, a path from the root of this repository or an absolute one. */
  async run(workflow: string, event: WorkflowEvent, settings: Partial<RunnerSettings> = {}): Promise<WorkflowRun> {
    return await this.stage.run(workflow, event, {
      node: this.#node,
      artifacts: this.artifacts,
      // Nothing here has a reason to wait for long; what waits all the same fails.
      stepTimeoutMs: 30_000,
      token: (permissions) => this.#token(permissions),
      ...settings,
      machine: {
        ...redirectGhcr(this.ghcr.host.split(':')[1] ?? ''),
        NODE_COMPILE_CACHE: COMPILED,
        ...settings.machine,
      },
    });
  }

  /** Runs a workflow of the test's own, started by whatever there is. */
  async runJobs(
    jobs: { readonly [id: string]: JobText },
    event: WorkflowEvent,
    settings: Partial<RunnerSettings> = {},
  ) {
    const file = join(this.stage.folder, 'contracts.yml');
    writeFileSync(file, workflowText(jobs));
    return await this.run(file, event, settings);
  }

  /** Opens a pull request of somebody else's copy. */
  proposeFromFork(change: GitFiles, head = 'patch-1'): PullRequest {
    const { github, repository } = this.stage;
    const owner = person('contributor');
    const known = github.repositories.find(({ parent }) => parent === repository);
    const fork = known ?? github.addRepository({ owner, name: repository.name, forkOf: repository });
    const files = { ...repository.filesAt('main'), ...change };
    fork.commit({ branch: head, parents: [repository.resolve('main') ?? ''], files });
    return repository.openPull({ head, from: fork, author: owner });
  }

  /** Runs one step with the action, or one of its sub-actions, for the present state of a pull request. */
  async check(pull: PullRequest, step: StepText = {}, settings: Partial<RunnerSettings> = {}): Promise<WorkflowRun> {
    return await this.runJobs({ contracts: { steps: stepText(step) } }, this.pullEvent(pull), settings);
  }

  /** Changes files of the head of a pull request; `null` deletes one. */
  change(pull: PullRequest, change: { readonly [path: string]: string | null }): void {
    const { repository } = pull.head;
    if (repository === null) throw new Error('the head repository is gone');
    const files = { ...repository.filesAt(pull.head.ref), ...change };
    const kept = Object.entries(files).filter((entry): entry is [string, GitFiles[string]] => entry[1] !== null);
    repository.commit({ branch: pull.head.ref, files: Object.fromEntries(kept) });
  }

  pullEvent(pull: PullRequest, action: 'opened' | 'synchronize' = 'synchronize'): WorkflowEvent {
    return pullRequestEvent(this.stage.github, this.stage.repository, pull, { action });
  }

  /** The push that merging makes. */
  merge(pull: PullRequest): WorkflowEvent {
    const { repository } = this.stage;
    pull.state = 'closed';
    return this.push(repository.filesAt(pull.mergeCommit ?? pull.head.sha));
  }

  /** A push to the default branch that leaves exactly these files. */
  push(files: GitFiles): WorkflowEvent {
    const { github, repository } = this.stage;
    const before = repository.resolve('main');
    const after = repository.commit({ files });
    return pushEvent(github, repository, {
      ref: 'refs/heads/main',
      after,
      ...(before === undefined ? {} : { before }),
    });
  }

  /** Requests to GitHub that write, since the last call, as `METHOD /route`. */
  takeWrites(): string[] {
    const { requests } = this.stage.github;
    const writes = requests.filter(({ method }) => method !== 'GET').map(({ route }) => route);
    requests.length = 0;
    return writes;
  }

  /** Tags of a service in the registry. */
  tags(service: string): string[] {
    return [...this.ghcr.storage.repository(`acme/shop/${service}`).tags.keys()];
  }

  #token(permissions: Permissions): string {
    const { packages = 'none' } = permissions;
    const token = `ghs_${Object.entries(permissions).flat().join('_').replaceAll(/\W/g, '')}`;
    this.stage.github.tokens.set(token, workflowToken(permissions));
    this.ghcr.grants.set(token, { repository: 'acme/Shop', packages: packages as 'none' | 'read' | 'write' });
    return token;
  }
}

/** A step with the action. */
export interface StepText {
  /** Default: the composite at the root. */
  readonly action?: 'validate' | 'diff' | 'publish' | 'comment';
  readonly with?: { readonly [input: string]: string | boolean };
  readonly env?: { readonly [name: string]: string };
}

/** The YAML of a step with the id `pacto`. */
export function stepText({ action, with: inputs = {}, env = {} }: StepText, id = 'pacto'): string {
  const uses = action === undefined ? 'OWNER/REPO@v1' : `OWNER/REPO/actions/${action}@v1`;
  return `- ${JSON.stringify({ id, name: 'Pacto', uses, with: inputs, env })}\n`;
}

function workflowText(jobs: { readonly [id: string]: JobText }): string {
  const texts = Object.entries(jobs).map(
    ([id, { steps, permissions = ALL }]) => `  ${id}:
    runs-on: ubuntu-24.04
    permissions: ${permissions}
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
${steps.replaceAll(/^(?=.)/gm, '      ')}`,
  );
  return `name: Contracts
on:
  pull_request: { types: [opened, synchronize, reopened, labeled] }
  pull_request_target:
  merge_group:
  push:
  release:
  workflow_dispatch:
  workflow_run: { workflows: [Contracts] }
permissions: {}
jobs:
${texts.join('')}`;
}

/** The step of a run that uses the action. */
export function pactoStep(run: WorkflowRun): StepRun {
  const found = run.jobs.flatMap(({ steps }) => steps).find(({ name }) => /^Pacto$|OWNER\/REPO[/@]/.test(name));
  if (found === undefined) throw new Error('no step uses the action');
  return found;
}

/** The report that a run left, parsed. */
export function reportOf(run: WorkflowRun) {
  return JSON.parse(readFileSync(pactoStep(run).outputs['report-path'] ?? '', 'utf8'));
}

/** What the page of a run shows beside the log: remarks, as `LEVEL FILE:LINE MESSAGE`, each cut to its first line. */
export function remarks(run: WorkflowRun): string[] {
  return run.jobs.flatMap(({ annotations }) => annotations.shown).map(describeRemark);
}

function describeRemark({ level, file, line, title, message }: RunAnnotation): string {
  const place = file === undefined ? '' : ` ${file}:${line}`;
  return `${level}${place} ${title === undefined ? '' : `${title}: `}${message.split('\n')[0]}`;
}

/** Everything that people can read of a run: logs, remarks, summaries. */
export function textOf(run: WorkflowRun): string {
  const texts = run.jobs.flatMap(({ steps, summaries, annotations }) => [
    ...steps.map(({ log }) => log),
    ...summaries,
    ...annotations.shown.map(({ title = '', message }) => `${title} ${message}`),
  ]);
  return texts.join('\n');
}

/** Summaries of all jobs. */
export function summaryOf(run: WorkflowRun): string {
  return run.jobs.flatMap(({ summaries }) => summaries).join('\n');
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: TextFiles): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
