import type { GitHubEvent } from './event.ts';

const SUPPORTED = ['pull_request', 'merge_group', 'push', 'release', 'workflow_dispatch', 'schedule'];
/** Actions of `release` after which there is nothing to publish. */
const WITHDRAWN = ['deleted', 'unpublished'];

/** Whether a run publishes; `reason` says why not, one sentence without full stop. */
export interface PublishDecision {
  readonly allowed: boolean;
  readonly reason?: string;
}

/** Why a pull request may write nothing to GitHub, one sentence without full stop; `undefined` when it may. */
export function handOffReason({ pullRequest }: GitHubEvent): string | undefined {
  if (pullRequest?.isFork === true) return 'GitHub lets workflows of pull requests from forks only read';
  if (pullRequest?.isDependabot === true) return "GitHub lets workflows of Dependabot's pull requests only read";
  return undefined;
}

/** Whether the report goes to another workflow, because this one has a token that can only read. */
export function isHandOff(event: GitHubEvent): boolean {
  return handOffReason(event) !== undefined;
}

/** Publishing is for what was merged: the default branch, tags, releases; never for pull requests. */
export function publishDecision(event: GitHubEvent): PublishDecision {
  const reason = reasonNotToPublish(event);
  return reason === undefined ? { allowed: true } : { allowed: false, reason };
}

function reasonNotToPublish(event: GitHubEvent): string | undefined {
  switch (event.name) {
    case 'push':
    case 'workflow_dispatch':
      return reasonOfRef(event);
    case 'release':
      return WITHDRAWN.includes(event.release?.action ?? '') ? 'a release was taken back' : undefined;
    case 'pull_request':
    case 'pull_request_target':
      return 'pull requests do not publish; what they change is published once it is merged';
    case 'merge_group':
      return 'a merge queue does not publish; what it merges is published by the push that follows';
    default:
      return `the event ${event.name} does not publish`;
  }
}

function reasonOfRef({ ref, tag, defaultBranch }: GitHubEvent): string | undefined {
  if (tag !== undefined || (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`)) return undefined;
  const from = defaultBranch === undefined ? 'the default branch' : `the default branch (${defaultBranch})`;
  return `only ${from} and tags publish, and this is ${ref === '' ? 'neither' : ref}`;
}

/** What a reader of the log must know about an event that is not supported; `undefined` for those that are. */
export function eventNotice({ name }: GitHubEvent): string | undefined {
  if (SUPPORTED.includes(name)) return undefined;
  if (name === 'pull_request_target') {
    return (
      'On pull_request_target the base branch is checked out, not the pull request, so this checks what is merged ' +
      'already, without comment and publishing. Use pull_request.'
    );
  }
  return (
    `Pacto does not know the event ${name}: it checks what is checked out, without comment and publishing. ` +
    `It knows ${SUPPORTED.join(', ')}.`
  );
}
