import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { WorkflowEvent } from '../event-payloads/index.ts';
import {
  type FakeGitHub,
  type FakeGitHubOptions,
  type GitFiles,
  organization,
  type Permissions,
  type PullRequest,
  person,
  type Repository,
  startFakeGitHub,
  workflowToken,
  writeGitRepository,
} from '../fake-github/index.ts';
import { type JobRun, type RunnerSettings, runWorkflow, type WorkflowRun } from '../simulator/index.ts';
import { startTestRegistry, type TestRegistry, type TestRegistryOptions } from '../test-registry.ts';
import { redirectGhcr } from './prepared-registry.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Everything around the committed action: a GitHub, a ghcr.io and a runner, all on this machine. */
export class ActionStage {
  readonly github: FakeGitHub;
  readonly registry: TestRegistry;
  readonly repository: Repository;
  readonly folder = mkdtempSync(join(tmpdir(), 'pacto-stage-'));
  #runs = 0;

  private constructor(github: FakeGitHub, registry: TestRegistry) {
    this.github = github;
    this.registry = registry;
    this.repository = github.addRepository({ owner: organization('acme'), name: 'Shop', visibility: 'private' });
  }

  static async open(
    options: { readonly github?: FakeGitHubOptions; readonly registry?: TestRegistryOptions } = {},
  ): Promise<ActionStage> {
    return new ActionStage(await startFakeGitHub(options.github), await startTestRegistry(options.registry));
  }

  async close(): Promise<void> {
    await Promise.all([this.github.stop(), this.registry.close()]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Puts files on the default branch, beside those that are there. */
  commit(files: GitFiles, branch = 'main'): string {
    const known = this.repository.resolve(branch) === undefined ? {} : this.repository.filesAt(branch);
    return this.repository.commit({ branch, files: { ...known, ...files } });
  }

  /** Opens a pull request that changes files of the default branch. */
  propose(head: string, change: GitFiles): PullRequest {
    const base = this.repository.resolve('main') ?? '';
    const files = { ...this.repository.filesAt('main'), ...change };
    this.repository.commit({ branch: head, parents: [base], files });
    return this.repository.openPull({ head, author: person('ada') });
  }

  /** Runs a workflow, a path from the root of this repository or an absolute one, for an event. */
  async run(workflow: string, event: WorkflowEvent, settings: Partial<RunnerSettings> = {}): Promise<WorkflowRun> {
    const bare = join(this.folder, `repository-${++this.#runs}.git`);
    mkdirSync(bare);
    writeGitRepository(this.repository, bare);
    const context = Object.entries(event.env).map(([name, value]) => [
      name.replace(/^GITHUB_/, '').toLowerCase(),
      value,
    ]);
    return await runWorkflow(resolve(ROOT, workflow), {
      event: { name: event.name, payload: event.payload },
      github: Object.fromEntries(context),
      token: (permissions) => this.#token(permissions),
      repository: bare,
      folder: this.folder,
      actions: { 'OWNER/REPO': ROOT },
      ...settings,
      machine: {
        ...redirectGhcr(this.registry.host.split(':')[1] ?? ''),
        ...settings.machine,
      },
    });
  }

  /** The comments that there are. */
  comments(pull: PullRequest): string[] {
    return this.repository.comments.filter(({ issue }) => issue === pull.number).map(({ body }) => body);
  }

  #token(permissions: Permissions): string {
    const token = `ghs_${Object.entries(permissions).flat().join('_').replaceAll(/\W/g, '')}`;
    this.github.tokens.set(token, workflowToken(permissions));
    return token;
  }
}

/** The step of a job that uses the action. */
export function stepOf(job: JobRun | undefined, name: RegExp): JobRun['steps'][number] {
  const found = job?.steps.find((step) => name.test(step.name));
  if (found === undefined) throw new Error(`no step ${name} in ${job?.steps.map((step) => step.name).join(', ')}`);
  return found;
}
