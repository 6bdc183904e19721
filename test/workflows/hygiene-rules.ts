import { isMap, isScalar, visit } from 'yaml';
import { eventsOf, type Job, type Step, stepsOf, type WorkflowFile } from './workflow-file.ts';

/** A habit that keeps workflows safe; `find` says where a file breaks with it. */
export interface HygieneRule {
  readonly id: string;
  readonly find: (file: WorkflowFile) => string[];
}

const EXPRESSION = '${{';
const PINNED = /^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
/** How our examples name this repository, for whom they are copied. */
const PLACEHOLDER = /^OWNER\/REPO(\/[\w./-]+)?@v\d+( #.*)?$/;
const FORK_COMMENT = 'workflows-examples/fork-comment.yml';

export const HYGIENE_RULES: readonly HygieneRule[] = [
  {
    id: 'no-expression-in-code',
    find: (file) =>
      stepsOf(file)
        .flatMap(codeOf)
        .filter((code) => code.includes(EXPRESSION)),
  },
  { id: 'pinned-uses', find: (file) => usesLines(file).filter((line) => !isPinned(line, file)) },
  {
    id: 'shell-in-composite',
    find: ({ content }) => (content.runs?.steps ?? []).filter(lacksShell).map(({ run = '' }) => run),
  },
  {
    id: 'no-permissions-by-default',
    find: (file) => (file.kind === 'action' || isOnlyCalled(file) || hasNoPermissions(file) ? [] : ['permissions']),
  },
  { id: 'reason-for-permission', find: findGrantsWithoutReason },
  {
    id: 'checkout-without-credentials',
    find: (file) => stepsOf(file).filter(isCheckout).filter(keepsCredentials).map(describeStep),
  },
  { id: 'no-cancelled-release', find: findCancelledReleases },
  { id: 'no-pull-request-target', find: (file) => eventsOf(file).filter((event) => event === 'pull_request_target') },
  {
    id: 'timeout',
    find: (file) => jobsOf(file).flatMap(([id, job]) => (job.steps && !job['timeout-minutes'] ? [id] : [])),
  },
  { id: 'workflow-run', find: findWorkflowRun },
];

function codeOf({ run = '', with: inputs = {} }: Step): string[] {
  return [run, String(inputs.script ?? '')];
}

/** What stands behind every `uses:`, with its comment; a `uses` that is written otherwise is not overlooked. */
function usesLines(file: WorkflowFile): string[] {
  const lines = [...file.text.matchAll(/^\s*(?:- )?uses: (.*?)\s*$/gm)].map(([, value = '']) => value);
  const jobs = jobsOf(file).filter(([, job]) => job.uses !== undefined);
  const count = stepsOf(file).filter((step) => step.uses !== undefined).length + jobs.length;
  return lines.length === count ? lines : [...lines, `${count} uses, of which ${lines.length} on a line of their own`];
}

function isPinned(line: string, { path }: WorkflowFile): boolean {
  if (/^(\.|\$)\//.test(line)) return true;
  return PINNED.test(line) || (path.startsWith('workflows-examples/') && PLACEHOLDER.test(line));
}

function lacksShell({ run, shell }: Step): boolean {
  return run !== undefined && shell === undefined;
}

function hasNoPermissions({ content: { permissions } }: WorkflowFile): boolean {
  return typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0;
}

/** A called workflow has what its caller grants; `permissions: {}` would take it away. */
function isOnlyCalled(file: WorkflowFile): boolean {
  return eventsOf(file).every((event) => event === 'workflow_call');
}

function findGrantsWithoutReason({ document }: WorkflowFile): string[] {
  const found: string[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'permissions') return;
      if (isScalar(value)) found.push(`permissions: ${value.value}`);
      if (!isMap(value)) return;
      for (const grant of value.items) {
        if (isScalar(grant.value) && !grant.value.comment?.trim()) found.push(`${grant.key}: ${grant.value.value}`);
      }
    },
  });
  return found;
}

function isCheckout({ uses = '' }: Step): boolean {
  return uses.startsWith('actions/checkout@');
}

function keepsCredentials({ with: inputs = {} }: Step): boolean {
  return inputs['persist-credentials'] !== false;
}

function describeStep({ uses = '' }: Step): string {
  return uses;
}

/** Whatever writes packages or contents queues up behind its like and is not stopped half-way. */
function findCancelledReleases(file: WorkflowFile): string[] {
  return jobsOf(file).flatMap(([id, job]) => {
    const { packages, contents } = job.permissions ?? {};
    if (packages !== 'write' && contents !== 'write') return [];
    const concurrency = job.concurrency ?? file.content.concurrency;
    const isSafe = concurrency !== undefined && concurrency['cancel-in-progress'] !== true;
    return isSafe ? [] : [id];
  });
}

/** What follows another workflow has rights that it had not: one file may, and touches no code. */
function findWorkflowRun(file: WorkflowFile): string[] {
  if (!eventsOf(file).includes('workflow_run')) return [];
  const touching = stepsOf(file).filter(
    (step) => isCheckout(step) || step.run !== undefined || /^(\.|\$)\//.test(step.uses ?? ''),
  );
  const codes = touching.map(({ uses, run }) => uses ?? run ?? '');
  return file.path === FORK_COMMENT ? codes : ['workflow_run', ...codes];
}

function jobsOf({ content }: WorkflowFile): [string, Job][] {
  return Object.entries(content.jobs ?? {});
}
