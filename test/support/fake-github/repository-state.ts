import type { Account } from './accounts.ts';
import type { Repository } from './repository.ts';

/** A label of a repository, as it is put on a pull request. */
export interface Label {
  readonly id: number;
  readonly name: string;
}

export interface Comment {
  readonly id: number;
  readonly author: Account;
  readonly createdAt: string;
  readonly issue: number;
  body: string;
  updatedAt: string;
}

/** A pull request; its labels, state and head may be changed at any time. */
export interface PullRequest {
  readonly number: number;
  readonly id: number;
  readonly author: Account;
  readonly createdAt: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  labels: Label[];
  /** `repository` is `null` when the fork was deleted. */
  head: { readonly ref: string; sha: string; repository: Repository | null; readonly owner: Account };
  base: { readonly ref: string; sha: string };
  /** The commit that a workflow checks out: base and head merged; `null` when they conflict. */
  mergeCommit: string | null;
}

/** A check run; `output` holds what the last request set, annotations all that were ever sent. */
export interface CheckRun {
  readonly id: number;
  readonly suite: number;
  readonly author: Account;
  readonly annotations: object[];
  fields: { readonly [name: string]: unknown };
  output: { readonly title?: string; readonly summary?: string; readonly text?: string };
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly createdAt: string;
  expired: boolean;
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** `null` when the fork was deleted. */
  headRepository: Repository | null;
  readonly actor: Account;
  readonly createdAt: string;
  readonly artifacts: Artifact[];
  conclusion: string | null;
}
