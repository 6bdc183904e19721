import { type Addresses, repositoryApi } from '../addresses.ts';
import { GitHubError } from '../github-error.ts';
import type { JsonObject } from '../objects/example.ts';
import { workflowRunObject } from '../objects/workflow-run.ts';
import { paginate } from '../pagination.ts';
import type { Requirement } from '../permissions.ts';
import type { Artifact, WorkflowRun } from '../repository-state.ts';
import { type Call, find, ok, type Routes } from '../route.ts';

const READ: Requirement = { level: 'read', anyOf: ['actions'] };
const NINETY_DAYS = '2027-02-24T08:00:00Z';

export const workflowRunRoutes: Routes = {
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    requires: READ,
    answer: (call) => ok(workflowRunObject(call.addresses, call.repository, runOf(call))),
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': {
    requires: READ,
    answer: (call) => {
      const run = runOf(call);
      const name = call.query.get('name');
      const artifacts = run.artifacts.filter((artifact) => name === null || artifact.name === name);
      const { items, headers } = paginate(call, artifacts);
      const shown = items.map((artifact) => showArtifact(call, run, artifact));
      return { status: 200, headers, body: { total_count: artifacts.length, artifacts: shown } };
    },
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': {
    requires: READ,
    answer: (call) => {
      const artifacts = call.repository.workflowRuns.flatMap((run) => run.artifacts);
      const { id, expired } = find(artifacts, (artifact) => artifact.id === Number(call.path.artifact_id));
      if (expired) throw new GitHubError(410, 'Artifact has expired');
      return { status: 302, headers: { location: storageAddress(call.addresses, id) } };
    },
  },
};

/** Where an artifact is downloaded from: signed, so that it takes no token. */
export function storageAddress({ api }: Addresses, artifact: number): string {
  return `${new URL(api).origin}${STORAGE}${artifact}?signature=1`;
}

/** Path of downloads, which are no part of the API. */
export const STORAGE = '/_storage/';

function runOf({ repository, path }: Call): WorkflowRun {
  return find(repository.workflowRuns, ({ id }) => id === Number(path.run_id));
}

function showArtifact(call: Call, run: WorkflowRun, artifact: Artifact): JsonObject {
  const { id, name, zip, createdAt, expired } = artifact;
  const { repository } = call;
  const url = `${repositoryApi(call.addresses, repository)}/actions/artifacts/${id}`;
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: NINETY_DAYS,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: (run.headRepository ?? repository).id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
