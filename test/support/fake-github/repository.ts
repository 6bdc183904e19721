import type { Account } from './accounts.ts';
import type { Clock } from './clock.ts';
import { changedPaths, mergeBase } from './commit-graph.ts';
import { type GitFile, type GitFiles, GitStore } from './git-store.ts';
import type { Artifact, CheckRun, Comment, Label, PullRequest, WorkflowRun } from './repository-state.ts';

export interface NewCommit {
  /** All files of the commit. */
  readonly files: GitFiles;
  /** Moves to the new commit, and its tip is the parent unless `parents` says otherwise. The default branch when missing. */
  readonly branch?: string;
  readonly parents?: readonly string[];
  readonly message?: string;
}

export interface NewPullRequest {
  readonly head: string;
  /** The default branch when missing. */
  readonly base?: string;
  /** The fork that the head is in. */
  readonly from?: Repository;
  readonly author?: Account;
  readonly title?: string;
  readonly labels?: readonly string[];
  readonly draft?: boolean;
}

export interface NewRepository {
  readonly owner: Account;
  readonly name: string;
  /** Private when missing, so that reading needs permissions too. */
  readonly visibility?: 'public' | 'private';
  readonly defaultBranch?: string;
  readonly forkOf?: Repository;
}

/** State of one repository. Tests change it directly; requests change it through the routes. */
export class Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly visibility: 'public' | 'private';
  readonly defaultBranch: string;
  readonly parent: Repository | undefined;
  /** Forks share the objects of the repository they were made from. */
  readonly git: GitStore;
  /** Full names, such as `refs/heads/main`. */
  readonly refs = new Map<string, string>();
  readonly pulls: PullRequest[] = [];
  readonly comments: Comment[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly workflowRuns: WorkflowRun[] = [];
  readonly #clock: Clock;

  constructor({ owner, name, visibility, defaultBranch, forkOf }: NewRepository, clock: Clock) {
    this.#clock = clock;
    this.id = clock.nextId();
    this.owner = owner;
    this.name = name;
    this.visibility = visibility ?? forkOf?.visibility ?? 'private';
    this.defaultBranch = defaultBranch ?? forkOf?.defaultBranch ?? 'main';
    this.parent = forkOf;
    this.git = forkOf?.git ?? new GitStore();
    for (const [ref, sha] of forkOf?.refs ?? []) this.refs.set(ref, sha);
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`;
  }

  /** Makes a commit of exactly these files, and moves the branch to it. */
  commit({ files, branch = this.defaultBranch, parents, message = 'Change files' }: NewCommit): string {
    const ref = `refs/heads/${branch}`;
    const tip = this.refs.get(ref);
    const id = this.git.writeCommit({
      tree: this.git.writeFiles(files),
      parents: parents ?? (tip === undefined ? [] : [tip]),
      message,
      signature: { name: 'Ada', email: 'ada@example.com', seconds: this.#clock.seconds() },
    });
    this.refs.set(ref, id);
    this.#moveHeads(branch, id);
    return id;
  }

  /** Files of a commit, a branch or a tag, for the next `commit`. */
  filesAt(revision: string): GitFiles {
    const commit = this.git.commits.get(this.resolve(revision) ?? '');
    const entries = [...this.git.listFiles(commit?.tree ?? '')];
    return Object.fromEntries(
      entries.map(([path, { mode, id }]): [string, GitFile] => {
        if (mode === '160000') return [path, { mode, content: id }];
        const bytes = this.git.objects.get(id)?.bytes ?? Buffer.alloc(0);
        return [path, mode === '100644' ? bytes : { mode: mode as '100755' | '120000', content: bytes.toString() }];
      }),
    );
  }

  /** The commit of an id, a branch, a tag, or a full name of a ref. */
  resolve(revision: string): string | undefined {
    if (this.git.commits.has(revision)) return revision;
    const names = [revision, `refs/${revision}`, `refs/heads/${revision}`, `refs/tags/${revision}`];
    return names.map((name) => this.refs.get(name)).find((sha) => sha !== undefined);
  }

  openPull({ head, base, from, author, title, labels = [], draft = false }: NewPullRequest): PullRequest {
    const baseRef = base ?? this.defaultBranch;
    const repository = from ?? this;
    const pull: PullRequest = {
      number: this.pulls.length + 1,
      id: this.#clock.nextId(),
      author: author ?? repository.owner,
      createdAt: this.#clock.now(),
      title: title ?? `Pull request of ${head}`,
      body: null,
      state: 'open',
      draft,
      labels: labels.map((name) => this.label(name)),
      head: { ref: head, sha: mustResolve(repository, head), repository, owner: repository.owner },
      base: { ref: baseRef, sha: mustResolve(this, baseRef) },
      mergeCommit: null,
    };
    this.pulls.push(pull);
    this.#mergeForTest(pull);
    return pull;
  }

  label(name: string): Label {
    return { id: this.#clock.nextId(), name };
  }

  addComment(issue: number, author: Account, body: string): Comment {
    const time = this.#clock.now();
    const comment = { id: this.#clock.nextId(), author, issue, body, createdAt: time, updatedAt: time };
    this.comments.push(comment);
    return comment;
  }

  addWorkflowRun(run: Partial<WorkflowRun> & Pick<WorkflowRun, 'event' | 'headBranch' | 'headSha'>): WorkflowRun {
    const full: WorkflowRun = {
      id: this.#clock.nextId(),
      name: 'Contracts',
      path: '.github/workflows/contracts.yml',
      headRepository: this,
      actor: this.owner,
      createdAt: this.#clock.now(),
      artifacts: [],
      conclusion: 'success',
      ...run,
    };
    this.workflowRuns.push(full);
    return full;
  }

  addArtifact(run: WorkflowRun, name: string, zip: Uint8Array): Artifact {
    const artifact = { id: this.#clock.nextId(), name, zip, createdAt: this.#clock.now(), expired: false };
    run.artifacts.push(artifact);
    return artifact;
  }

  /** A push to the branch of a pull request moves its head; one to its base changes what the merge is made of. */
  #moveHeads(branch: string, commit: string): void {
    const pulls = [...this.pulls, ...(this.parent?.pulls ?? [])].filter(({ state }) => state === 'open');
    for (const pull of pulls) {
      const isHead = pull.head.repository === this && pull.head.ref === branch;
      if (isHead) pull.head.sha = commit;
      if (isHead || (this.pulls.includes(pull) && pull.base.ref === branch)) this.#mergeForTest(pull);
    }
  }

  /** Makes the merge commit of a pull request out of the present tip of its base, as GitHub does in the background. */
  #mergeForTest(pull: PullRequest): void {
    const home = this.pulls.includes(pull) ? this : (this.parent ?? this);
    const tip = mustResolve(home, pull.base.ref);
    const files = { ...home.filesAt(tip) };
    const headFiles = home.filesAt(pull.head.sha);
    const from = mergeBase(this.git, tip, pull.head.sha) ?? tip;
    for (const path of changedPaths(this.git, from, pull.head.sha)) {
      const file = headFiles[path];
      if (file === undefined) delete files[path];
      else files[path] = file;
    }
    pull.mergeCommit = this.git.writeCommit({
      tree: this.git.writeFiles(files),
      parents: [tip, pull.head.sha],
      message: `Merge ${pull.head.sha} into ${tip}`,
      signature: { name: 'GitHub', email: 'noreply@github.com', seconds: this.#clock.seconds() },
    });
    home.refs.set(`refs/pull/${pull.number}/merge`, pull.mergeCommit);
    home.refs.set(`refs/pull/${pull.number}/head`, pull.head.sha);
  }
}

function mustResolve(repository: Repository, revision: string): string {
  const commit = repository.resolve(revision);
  if (commit === undefined) throw new Error(`${repository.fullName} has no ${revision}`);
  return commit;
}
