import type { Addresses } from '../addresses.ts';
import type { Repository } from '../repository.ts';
import type { WorkflowRun } from '../repository-state.ts';
import { accountObject } from './account.ts';
import { examplePayload, type JsonObject, mapTexts, member, moveTo } from './example.ts';
import { headCommitObject } from './head-commit.ts';
import { pullRequestReference } from './pull-request.ts';
import { repositoryObject } from './repository.ts';

const RECORDED = member(examplePayload('workflow_run', { action: 'requested' }), 'workflow_run');

/** A run of a workflow; `pull_requests` is empty for a fork, as it is there. */
export function workflowRunObject(addresses: Addresses, repository: Repository, run: WorkflowRun): JsonObject {
  const texts = mapTexts(moveTo(addresses, repository, RECORDED), (text) =>
    text.replace(String(RECORDED.id), String(run.id)),
  );
  const commit = repository.git.commits.get(run.headSha);
  return {
    ...texts,
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.name,
    path: run.path,
    display_title: run.name,
    event: run.event,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    head_commit: commit === undefined ? null : headCommitObject(commit),
    head_repository: run.headRepository === null ? null : repositoryObject(addresses, run.headRepository),
    repository: repositoryObject(addresses, repository),
    pull_requests: repository.pulls
      .filter(({ head }) => head.repository === repository && head.sha === run.headSha)
      .map((pull) => pullRequestReference(addresses, repository, pull)),
    actor: accountObject(addresses, run.actor),
    triggering_actor: accountObject(addresses, run.actor),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
  };
}
