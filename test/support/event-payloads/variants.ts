import {
  DEPENDABOT,
  type FakeGitHub,
  type GitFiles,
  type PullRequest,
  person,
  type Repository,
} from '../fake-github/index.ts';
import {
  issueCommentEvent,
  mergeGroupEvent,
  releaseEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './other-events.ts';
import { pullRequestEvent, pullRequestTargetEvent } from './pull-request-events.ts';
import { pushEvent } from './push-events.ts';
import type { WorkflowEvent } from './workflow-event.ts';

/** A repository without commits whose default branch is `main`, and what an event changes in it. */
export interface Scene {
  readonly github: FakeGitHub;
  readonly repository: Repository;
  /** All files of the default branch, before anything happens. */
  readonly before: GitFiles;
  /** All files of what the workflow then checks. */
  readonly after: GitFiles;
}

/** A way in which a workflow is started. */
export interface EventVariant {
  readonly title: string;
  /** The most that GitHub gives the workflow's token, whatever its `permissions:` say. */
  readonly tokenCap: 'read' | 'write';
  /** Makes the commits, and the pull request where there is one, and then the event. */
  readonly happen: (scene: Scene) => WorkflowEvent;
}

/** Every event that the action names, with the shapes of each that differ for it. */
export const EVENT_VARIANTS: readonly EventVariant[] = [
  onPullRequest('pull_request opened', openPull),
  onPullRequest('pull_request opened as draft', (scene) => openPull(scene, { draft: true })),
  {
    title: 'pull_request synchronize',
    tokenCap: 'write',
    happen: (scene) => {
      const pull = openPull({ ...scene, after: scene.before });
      scene.repository.commit({ branch: pull.head.ref, files: scene.after });
      return pullRequestEvent(scene.github, scene.repository, pull, { action: 'synchronize' });
    },
  },
  {
    title: 'pull_request labeled',
    tokenCap: 'write',
    happen: (scene) => {
      const pull = openPull(scene, { labels: ['contract-break-approved'] });
      return pullRequestEvent(scene.github, scene.repository, pull, { action: 'labeled' });
    },
  },
  {
    title: 'pull_request opened by Dependabot',
    tokenCap: 'read',
    happen: (scene) => {
      const pull = openPull(scene, { head: 'dependabot/npm_and_yarn/yaml-2.9.1', author: DEPENDABOT });
      return pullRequestEvent(scene.github, scene.repository, pull);
    },
  },
  {
    title: 'pull_request opened from a fork',
    tokenCap: 'read',
    happen: (scene) => pullRequestEvent(scene.github, scene.repository, openForkPull(scene).pull),
  },
  {
    title: 'pull_request of a fork that was deleted',
    tokenCap: 'read',
    happen: (scene) => {
      const { fork, pull } = openForkPull(scene);
      scene.github.removeRepository(fork);
      return pullRequestEvent(scene.github, scene.repository, pull);
    },
  },
  {
    title: 'pull_request on top of another one',
    tokenCap: 'write',
    happen: (scene) => {
      openPull({ ...scene, after: { ...scene.before, 'parent.txt': 'parent\n' } }, { head: 'parent' });
      const { github, repository, after } = scene;
      repository.commit({ branch: 'child', parents: parentsOf(repository, 'parent'), files: after });
      const pull = repository.openPull({ head: 'child', base: 'parent' });
      return pullRequestEvent(github, repository, pull, { stackBase: repository.defaultBranch });
    },
  },
  {
    title: 'pull_request_target from a fork',
    tokenCap: 'write',
    happen: (scene) => pullRequestTargetEvent(scene.github, scene.repository, openForkPull(scene).pull),
  },
  {
    title: 'merge_group',
    tokenCap: 'write',
    happen: (scene) => mergeGroupEvent(scene.github, scene.repository, openPull(scene)),
  },
  {
    title: 'push to the default branch',
    tokenCap: 'write',
    happen: ({ github, repository, before: files, after }) => {
      const before = repository.commit({ files });
      return pushEvent(github, repository, {
        ref: 'refs/heads/main',
        before,
        after: repository.commit({ files: after }),
      });
    },
  },
  {
    title: 'push of a new branch',
    tokenCap: 'write',
    happen: (scene) => {
      const { github, repository } = scene;
      return pushEvent(github, repository, { ref: 'refs/heads/feature', after: commitOnBranch(scene, 'feature') });
    },
  },
  {
    title: 'push of a tag',
    tokenCap: 'write',
    happen: (scene) => {
      const { github, repository } = scene;
      return pushEvent(github, repository, { ref: 'refs/tags/v1.2.3', after: tagNext(scene) });
    },
  },
  {
    title: 'deletion of a branch',
    tokenCap: 'write',
    happen: ({ github, repository, before: files, after }) => {
      const before = repository.commit({ files });
      repository.commit({ files: after });
      return pushEvent(github, repository, { ref: 'refs/heads/feature', before });
    },
  },
  {
    title: 'release published',
    tokenCap: 'write',
    happen: (scene) => {
      tagNext(scene);
      return releaseEvent(scene.github, scene.repository, 'v1.2.3');
    },
  },
  {
    title: 'workflow_dispatch on the default branch',
    tokenCap: 'write',
    happen: (scene) => {
      commitNext(scene);
      return workflowDispatchEvent(scene.github, scene.repository, 'refs/heads/main');
    },
  },
  {
    title: 'workflow_dispatch on a tag',
    tokenCap: 'write',
    happen: (scene) => {
      tagNext(scene);
      return workflowDispatchEvent(scene.github, scene.repository, 'refs/tags/v1.2.3');
    },
  },
  {
    title: 'schedule',
    tokenCap: 'write',
    happen: (scene) => {
      commitNext(scene);
      return scheduleEvent(scene.github, scene.repository);
    },
  },
  {
    title: 'workflow_run completed for a fork',
    tokenCap: 'write',
    happen: (scene) => {
      const { fork, pull } = openForkPull(scene);
      const run = scene.repository.addWorkflowRun({
        event: 'pull_request',
        headBranch: pull.head.ref,
        headSha: pull.head.sha,
        headRepository: fork,
        actor: pull.author,
      });
      return workflowRunEvent(scene.github, scene.repository, run);
    },
  },
  {
    title: 'issue_comment on a pull request',
    tokenCap: 'write',
    happen: (scene) => {
      const pull = openPull(scene);
      const comment = scene.repository.addComment(pull.number, pull.author, 'Please look');
      return issueCommentEvent(scene.github, scene.repository, pull, comment);
    },
  },
];

function onPullRequest(title: string, open: (scene: Scene) => PullRequest): EventVariant {
  const happen = (scene: Scene) => pullRequestEvent(scene.github, scene.repository, open(scene));
  return { title, tokenCap: 'write', happen };
}

function openPull(scene: Scene, options: Partial<Parameters<Repository['openPull']>[0]> = {}): PullRequest {
  const { head = 'feature' } = options;
  commitOnBranch(scene, head);
  return scene.repository.openPull({ author: person('ada'), ...options, head });
}

function openForkPull({ github, repository, before, after }: Scene): { fork: Repository; pull: PullRequest } {
  repository.commit({ files: before });
  const owner = person('contributor');
  const fork = github.addRepository({ owner, name: repository.name, forkOf: repository });
  fork.commit({ branch: 'patch-1', parents: parentsOf(fork, 'main'), files: after });
  return { fork, pull: repository.openPull({ head: 'patch-1', from: fork, author: owner }) };
}

/** The files before on the default branch, and those after on another one. */
function commitOnBranch({ repository, before, after }: Scene, branch: string): string {
  return repository.commit({ branch, parents: [repository.commit({ files: before })], files: after });
}

function commitNext({ repository, before, after }: Scene): string {
  repository.commit({ files: before });
  return repository.commit({ files: after });
}

function tagNext(scene: Scene): string {
  const commit = commitNext(scene);
  scene.repository.refs.set('refs/tags/v1.2.3', commit);
  return commit;
}

function parentsOf(repository: Repository, branch: string): string[] {
  return [repository.resolve(branch) ?? ''];
}
