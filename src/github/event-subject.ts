import { AppError } from '../base/index.ts';
import { idAt, listAt, shaAt, textAt } from './fields.ts';
import { isSameRepository, parseRepository, type Repository } from './repository.ts';

/** The pull request that a `pull_request` event is about. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  /** Where the base branch was when the event happened; later runs of the event still say so. */
  readonly baseSha: string;
  /** Of stacked pull requests the branch of the parent. */
  readonly baseRef: string;
  /** The head is in another repository, or in one that was deleted. */
  readonly isFork: boolean;
  /** Dependabot started the run, so GitHub gives it the token of a fork. */
  readonly isDependabot: boolean;
  /** As they were when the event happened; `readLabels` knows them now. */
  readonly labels: readonly string[];
}

/** The group of a merge queue. */
export interface MergeGroup {
  readonly baseSha: string;
  readonly headSha: string;
  /** Number of the pull request that the group adds to those before it, as the name of its branch says. */
  readonly pullRequest?: number;
}

/** The release of a `release` event. */
export interface Release {
  readonly tag: string;
  /** `published`, `released`, `deleted`, …; empty when the payload does not say. */
  readonly action: string;
}

/** The run that a `workflow_run` event tells of. */
export interface WorkflowRun {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch?: string;
  /** Not there when the fork was deleted. */
  readonly headRepository?: Repository;
  /** What started that run. */
  readonly event: string;
  /** `success`, `failure`, …; not there before the run is complete. */
  readonly conclusion?: string;
}

/** Reads the pull request of an event. @throws AppError `USAGE` */
export function readPullRequest(
  payload: unknown,
  { repository, isDependabot }: { readonly repository: Repository; readonly isDependabot: boolean },
): PullRequest {
  const required = requiredOf('pull_request');
  const base = parseRepository(textAt(payload, 'pull_request', 'base', 'repo', 'full_name')) ?? repository;
  const head = parseRepository(textAt(payload, 'pull_request', 'head', 'repo', 'full_name'));
  return {
    number: required(idAt(payload, 'pull_request', 'number'), 'pull_request.number'),
    headSha: required(shaAt(payload, 'pull_request', 'head', 'sha'), 'pull_request.head.sha'),
    headRef: required(textAt(payload, 'pull_request', 'head', 'ref'), 'pull_request.head.ref'),
    baseSha: required(shaAt(payload, 'pull_request', 'base', 'sha'), 'pull_request.base.sha'),
    baseRef: required(textAt(payload, 'pull_request', 'base', 'ref'), 'pull_request.base.ref'),
    isFork: head === undefined || !isSameRepository(head, base),
    isDependabot,
    labels: listAt(payload, 'pull_request', 'labels').flatMap((label) => textAt(label, 'name') ?? []),
  };
}

/** Reads the group of a merge queue. @throws AppError `USAGE` */
export function readMergeGroup(payload: unknown): MergeGroup {
  const required = requiredOf('merge_group');
  const number = /\/pr-([1-9]\d{0,8})-[0-9a-f]+$/.exec(textAt(payload, 'merge_group', 'head_ref') ?? '')?.[1];
  return {
    baseSha: required(shaAt(payload, 'merge_group', 'base_sha'), 'merge_group.base_sha'),
    headSha: required(shaAt(payload, 'merge_group', 'head_sha'), 'merge_group.head_sha'),
    ...(number === undefined ? {} : { pullRequest: Number(number) }),
  };
}

/** Reads the release of an event. @throws AppError `USAGE` */
export function readRelease(payload: unknown): Release {
  return {
    tag: requiredOf('release')(textAt(payload, 'release', 'tag_name'), 'release.tag_name'),
    action: textAt(payload, 'action') ?? '',
  };
}

/** Reads the run that an event tells of. @throws AppError `USAGE` */
export function readWorkflowRun(payload: unknown): WorkflowRun {
  const required = requiredOf('workflow_run');
  const headBranch = textAt(payload, 'workflow_run', 'head_branch');
  const headRepository = parseRepository(textAt(payload, 'workflow_run', 'head_repository', 'full_name'));
  const conclusion = textAt(payload, 'workflow_run', 'conclusion');
  return {
    id: required(idAt(payload, 'workflow_run', 'id'), 'workflow_run.id'),
    headSha: required(shaAt(payload, 'workflow_run', 'head_sha'), 'workflow_run.head_sha'),
    event: required(textAt(payload, 'workflow_run', 'event'), 'workflow_run.event'),
    ...(headBranch === undefined ? {} : { headBranch }),
    ...(headRepository === undefined ? {} : { headRepository }),
    ...(conclusion === undefined ? {} : { conclusion }),
  };
}

function requiredOf(event: string): <T>(value: T | undefined, name: string) => T {
  return (value, name) => {
    if (value === undefined) {
      throw new AppError('USAGE', `the payload of the event ${event} has no usable ${name}`, {
        hint: 'Run this with the file that the runner wrote (GITHUB_EVENT_PATH), unchanged.',
      });
    }
    return value;
  };
}
