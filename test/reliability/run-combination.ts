import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ActionStage, stepOf } from '../support/action-stage/action-stage.ts';
import { type Published, redirectGhcr } from '../support/action-stage/prepared-registry.ts';
import type { Repository } from '../support/fake-github/index.ts';
import type { RunAnnotation, WorkflowRun } from '../support/simulator/index.ts';
import type { Combination } from './combination.ts';
import { MARKER } from './faults.ts';
import { FILES_BEFORE, publishedVersions } from './scene.ts';

const HASTEN = pathToFileURL(join(import.meta.dirname, '../support/action-stage/hasten.mjs')).href;

/** What can be seen of a run from outside. */
export interface Observation {
  readonly conclusion: string;
  readonly outputs: { readonly [name: string]: string };
  readonly log: string;
  readonly summary: string;
  readonly annotations: { readonly shown: readonly RunAnnotation[]; readonly dropped: readonly RunAnnotation[] };
  /** Bodies of the comments with our marker and our author, afterwards. */
  readonly comments: readonly string[];
  /** Everything that was ever sent to GitHub to be shown, as text. */
  readonly sent: string;
  readonly published: readonly string[];
  readonly violations: readonly string[];
}

/** Runs the committed action once, in a world of its own. */
export async function runCombination(
  combination: Combination,
  { published, node }: { readonly published: Published; readonly node: string },
): Promise<Observation> {
  const { event, permissions, fault, change } = combination;
  const stage = await ActionStage.open();
  try {
    published.fill(stage.registry);
    const { github, repository, folder } = stage;
    const after = { ...FILES_BEFORE, ...change.files, ...fault.files };
    const happened = event.happen({ github, repository, before: FILES_BEFORE, after });
    const settings = fault.arrange?.(stage, pullOf(happened.payload)) ?? {};
    const workflow = join(folder, 'contracts.yml');
    const text = workflowText(permissions.permissions);
    writeFileSync(workflow, fault.editWorkflow?.(text) ?? text);
    const { NODE_OPTIONS } = redirectGhcr('');
    const run = await stage.run(workflow, happened, {
      node,
      isFork: event.tokenCap === 'read',
      ...settings,
      machine: {
        ...settings.machine,
        NODE_OPTIONS: `${NODE_OPTIONS} --import=${HASTEN}`,
      },
    });
    return observe(stage, run);
  } finally {
    await stage.close();
  }
}

/** As short as a workflow with the action can be, for all events at once. */
export function workflowText(permissions: object): string {
  return `name: Contracts
on:
  pull_request: { types: [opened, synchronize, reopened, labeled] }
  pull_request_target:
  merge_group:
  push:
  release:
  workflow_dispatch:
  schedule: [{ cron: '17 4 * * *' }]
  workflow_run: { workflows: [Contracts] }
  issue_comment:
permissions: ${JSON.stringify(permissions)}
jobs:
  contracts:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - name: Contracts
        uses: OWNER/REPO@v1
        with: { publish: true }
`;
}

function pullOf(payload: { readonly [name: string]: unknown }): number | undefined {
  const pull = (payload.pull_request ?? payload.issue) as { readonly number?: number } | undefined;
  return pull?.number;
}

function observe(stage: ActionStage, run: WorkflowRun): Observation {
  const [job] = run.jobs;
  const { github, repository, registry } = stage;
  const writes = github.requests.filter(({ method }) => method !== 'GET').map(({ body }) => JSON.stringify(body));
  return {
    conclusion: run.conclusion,
    outputs: stepOf(job, /^Contracts$/).outputs,
    log: job?.steps.map(({ log }) => log).join('\n') ?? '',
    summary: job?.summaries.join('\n') ?? '',
    annotations: job?.annotations ?? { shown: [], dropped: [] },
    comments: ourComments(repository),
    sent: writes.join('\n'),
    published: publishedVersions(registry),
    violations: github.violations,
  };
}

function ourComments({ comments }: Repository): string[] {
  const ours = comments.filter(({ author, body }) => author.login === 'github-actions[bot]' && body.startsWith(MARKER));
  return ours.map(({ body }) => body);
}
