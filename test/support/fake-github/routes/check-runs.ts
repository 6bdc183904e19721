import { repositoryApi, repositoryPage } from '../addresses.ts';
import { GitHubError, invalidField } from '../github-error.ts';
import { actionsApp } from '../objects/account.ts';
import type { JsonObject } from '../objects/example.ts';
import { paginate } from '../pagination.ts';
import type { Requirement } from '../permissions.ts';
import type { CheckRun } from '../repository-state.ts';
import { type Call, find, ok, type Routes, requireCommit } from '../route.ts';

const READ: Requirement = { level: 'read', anyOf: ['checks'] };
const WRITE: Requirement = { level: 'write', anyOf: ['checks'] };

/** Each of summary and text, in UTF-16 units, which is the strictest reading. */
const MAXIMUM_TEXT = 65_535;
const MAXIMUM_TITLE = 255;
const MAXIMUM_MESSAGE_BYTES = 64 * 1024;

export const checkRunRoutes: Routes = {
  'POST /repos/{owner}/{repo}/check-runs': {
    requires: WRITE,
    answer: (call) => {
      const run = createRun(call);
      change(call, run);
      call.repository.checkRuns.push(run);
      return { status: 201, body: show(call, run) };
    },
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    requires: READ,
    answer: (call) => ok(show(call, runOf(call))),
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    requires: WRITE,
    answer: (call) => {
      const run = runOf(call);
      change(call, run);
      return ok(show(call, run));
    },
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': {
    requires: READ,
    answer: (call) => {
      const { items, headers } = paginate(call, runOf(call).annotations);
      return { status: 200, headers, body: items.map((annotation) => showAnnotation(call, annotation)) };
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
    requires: READ,
    answer: (call) => {
      const sha = requireCommit(call.repository, call.path.ref ?? '');
      const name = call.query.get('check_name');
      const runs = call.repository.checkRuns.filter(
        ({ fields }) => fields.head_sha === sha && (name === null || fields.name === name),
      );
      const { items, headers } = paginate(call, runs);
      return {
        status: 200,
        headers,
        body: { total_count: runs.length, check_runs: items.map((run) => show(call, run)) },
      };
    },
  },
};

function createRun({ viewer, clock, repository, body }: Call): CheckRun {
  if (viewer?.kind !== 'app') throw new GitHubError(403, 'You must authenticate via a GitHub App.');
  requireCommit(repository, String(body.head_sha));
  const started = clock.now();
  return {
    id: clock.nextId(),
    suite: clock.nextId(),
    author: viewer.account,
    annotations: [],
    fields: { status: 'queued', conclusion: null, started_at: started, completed_at: null, external_id: '' },
    output: {},
  };
}

function runOf({ repository, path }: Call): CheckRun {
  return find(repository.checkRuns, ({ id }) => id === Number(path.check_run_id));
}

/** Annotations are added to those already there; everything else that a request names replaces what was. */
function change({ body, clock }: Call, run: CheckRun): void {
  const { output, actions: _actions, ...fields } = body;
  const sent = (output ?? {}) as CheckRun['output'] & { readonly annotations?: readonly JsonObject[] };
  const { annotations = [], ...texts } = sent;
  checkOutput(texts, annotations);
  const completes = fields.conclusion !== undefined;
  if (fields.status === 'completed' && !completes) {
    throw invalidField('CheckRun', 'conclusion', 'conclusion is required when status is completed');
  }
  const completion = completes ? { status: 'completed', completed_at: clock.now() } : {};
  run.fields = { ...run.fields, ...completion, ...fields };
  run.output = { ...run.output, ...texts };
  run.annotations.push(...annotations);
}

/** Limits that the description words in prose only. */
function checkOutput(texts: CheckRun['output'], annotations: readonly JsonObject[]): void {
  for (const field of ['summary', 'text'] as const) {
    if ((texts[field]?.length ?? 0) > MAXIMUM_TEXT) {
      throw invalidField('CheckRun', field, `${field} exceeds a maximum length of ${MAXIMUM_TEXT}`);
    }
  }
  for (const annotation of annotations) checkAnnotation(annotation);
}

function checkAnnotation(annotation: JsonObject): void {
  const { start_line, end_line, start_column, end_column, title } = annotation;
  const hasColumns = start_column !== undefined || end_column !== undefined;
  const bad = (field: string, message: string) => invalidField('CheckAnnotation', field, message);
  if (Number(start_line) < 1 || Number(end_line) < Number(start_line)) throw bad('end_line', 'lines are out of order');
  if (hasColumns && start_line !== end_line) throw bad('start_column', 'columns need one line');
  if (String(title ?? '').length > MAXIMUM_TITLE) throw bad('title', 'title is too long');
  for (const field of ['message', 'raw_details']) {
    const bytes = Buffer.byteLength(String(annotation[field] ?? ''));
    if (bytes > MAXIMUM_MESSAGE_BYTES) throw bad(field, `${field} is larger than 64 KB`);
  }
}

function show({ addresses, repository }: Call, run: CheckRun): JsonObject {
  const url = `${repositoryApi(addresses, repository)}/check-runs/${run.id}`;
  const page = `${repositoryPage(addresses, repository)}/runs/${run.id}`;
  const { title = null, summary = null, text = null } = run.output;
  return {
    details_url: page,
    ...run.fields,
    id: run.id,
    node_id: `CR_${run.id}`,
    url,
    html_url: page,
    check_suite: { id: run.suite },
    output: {
      title,
      summary,
      text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    app: actionsApp(addresses),
    pull_requests: [],
  };
}

function showAnnotation({ addresses, repository }: Call, annotation: object): JsonObject {
  const defaults = { start_column: null, end_column: null, title: null, raw_details: null };
  const { path } = annotation as { readonly path: string };
  return { ...defaults, ...annotation, blob_href: `${repositoryPage(addresses, repository)}/blob/HEAD/${path}` };
}
