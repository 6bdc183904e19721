import type { RunAnnotation } from './annotations.ts';
import type { Permissions } from './definitions.ts';

/** Where and for whom workflows run; everything that GitHub and the hosted runner would decide. */
export interface RunnerSettings {
  readonly event: { readonly name: string; readonly payload: Payload };
  /** Values of the `github` context that the payload does not give, such as `sha` on a schedule, or `api_url`. */
  readonly github?: { readonly [name: string]: unknown };
  /** The workflow's token, or what makes it from the permissions of a job. Default: a fixed text. */
  readonly token?: string | ((permissions: Permissions) => string);
  readonly secrets?: { readonly [name: string]: string };
  readonly vars?: { readonly [name: string]: string };
  /** Git repository that `actions/checkout` takes the event's commit from. */
  readonly repository?: string;
  /** Folder that all else is created in; the caller removes it. Default: the system's temporary folder. */
  readonly folder?: string;
  /** Root of the repository of the workflow, for `$/` and reusable workflows. Default: three folders above its file. */
  readonly root?: string;
  /** Folder that jobs work in; a new one for each job when missing. */
  readonly workspace?: string;
  /** Folders of the repositories of actions and reusable workflows, by `OWNER/REPO` or `OWNER/REPO@REF`. */
  readonly actions?: { readonly [repository: string]: string };
  /** Node that runs JavaScript actions. Default: the one that runs the tests. */
  readonly node?: string;
  /** Leaves Node out of the PATH of all steps. */
  readonly pathWithoutNode?: boolean;
  /** Variables of the machine besides PATH and HOME. */
  readonly machine?: { readonly [name: string]: string };
  /** What the runner gives to JavaScript actions besides the token: `ACTIONS_RESULTS_URL`, `ACTIONS_CACHE_MODE` and so on. */
  readonly runtime?: { readonly [name: string]: string };
  /** Folder of artifacts by run and name, kept from one run to the next; a new one when missing. */
  readonly artifacts?: string;
  /** Pull requests of forks get read access at most, and no secrets. */
  readonly isFork?: boolean;
  /** Name of the step before which somebody cancels the run. */
  readonly cancelBefore?: string;
  /** Ends a step that takes longer. Default: 120,000. */
  readonly stepTimeoutMs?: number;
}

export interface Payload {
  readonly [name: string]: unknown;
}

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepRun {
  readonly name: string;
  readonly id?: string;
  /** Before `continue-on-error`. */
  readonly outcome: Outcome;
  readonly conclusion: Outcome;
  readonly outputs: { readonly [name: string]: string };
  /** With secrets hidden and commands taken out; of a composite, the logs of its steps. */
  readonly log: string;
  /** The steps of a composite. */
  readonly steps: readonly StepRun[];
}

export interface JobRun {
  readonly id: string;
  readonly name: string;
  readonly conclusion: Outcome;
  readonly permissions: Permissions;
  readonly steps: readonly StepRun[];
  readonly outputs: { readonly [name: string]: string };
  readonly annotations: { readonly shown: readonly RunAnnotation[]; readonly dropped: readonly RunAnnotation[] };
  /** Job summaries in the order of the steps, without empty ones. */
  readonly summaries: readonly string[];
  /** What steps wrote to `GITHUB_ARTIFACTS`. */
  readonly subjects: readonly string[];
  /** Names of the artifacts of the whole run so far. */
  readonly artifacts: readonly string[];
  /** Folder that the job worked in. */
  readonly workspace: string;
}

export interface WorkflowRun {
  readonly conclusion: Outcome;
  /** False when the event, or its type, does not start the workflow. */
  readonly isTriggered: boolean;
  /** In the order in which they ran; jobs of a matrix and of reusable workflows one by one. */
  readonly jobs: readonly JobRun[];
}
