import { canonicalJson, sha256Hex } from '../base/index.ts';
import type { Annotation } from '../report/index.ts';
import { cutText, lastColumn } from './annotation-commands.ts';
import { type ApiRequest, type GitHubApi, unexpectedAnswer } from './api.ts';
import { idAt, textAt, valueAt } from './fields.ts';
import { GitHubError } from './github-error.ts';
import { type Repository, repositoryParameters } from './repository.ts';

/** A check run with its annotations. */
export interface CheckRun {
  readonly repository: Repository;
  /** Of a pull request its head, not the test merge. */
  readonly headSha: string;
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly detailsUrl?: string;
}

/** A check run that is concluded. */
export interface CheckRunOutcome {
  readonly url?: string;
  /** How many annotations it has: fewer than given when GitHub stopped taking them. */
  readonly annotations: number;
}

/** GitHub takes this many in a request, and appends those of later requests. */
const PER_REQUEST = 50;
/** 64 KB, read the strict way. */
const LONGEST_MESSAGE_BYTES = 64_000;
const LONGEST_TITLE = 255;

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Makes a check run and concludes it: with one request up to 50 annotations, else with one after the other. What fails
 * midway leaves a concluded run with fewer annotations, never one that seems to go on.
 *
 * @throws GitHubError when there is no run, or it could not be concluded
 */
export async function publishCheckRun(api: GitHubApi, run: CheckRun): Promise<CheckRunOutcome> {
  const batches = batchesOf(run.annotations);
  const isWhole = batches.length === 1;
  const created = await createRun(api, run, batches[0] ?? [], isWhole);
  const url = textAt(created, 'html_url');
  const annotations = isWhole ? run.annotations.length : await appendBatches(api, run, created, batches);
  return { annotations, ...(url === undefined ? {} : { url }) };
}

async function createRun(api: GitHubApi, run: CheckRun, batch: readonly Annotation[], isWhole: boolean) {
  const externalId = sha256Hex(canonicalJson(run)).slice(0, 32);
  const status = isWhole ? 'completed' : 'in_progress';
  const body = {
    name: run.name,
    head_sha: run.headSha,
    external_id: externalId,
    ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
    ...(isWhole ? conclusionOf(run) : { status }),
    output: outputOf(run, batch),
  };
  return api.requestOnce(
    { route: 'POST /repos/{owner}/{repo}/check-runs', parameters: repositoryParameters(run.repository), body },
    async () => {
      const runs = await listRuns(api, run);
      return runs.find((each) => textAt(each, 'external_id') === externalId && textAt(each, 'status') === status);
    },
  );
}

function listRuns(api: GitHubApi, run: CheckRun): Promise<unknown[]> {
  const parameters = { ...repositoryParameters(run.repository), sha: run.headSha, check_name: run.name, filter: 'all' };
  const route = 'GET /repos/{owner}/{repo}/commits/{sha}/check-runs';
  return api.list({ route, parameters }, (page) => valueAt(page, 'check_runs'));
}

/** Sends all batches but the first; the last one concludes. The number of annotations that the run has. */
async function appendBatches(
  api: GitHubApi,
  run: CheckRun,
  created: unknown,
  batches: readonly (readonly Annotation[])[],
): Promise<number> {
  const request = changeOf(run, created);
  let sent = 0;
  let isConcluded = false;
  try {
    for (const [index, batch] of batches.entries()) {
      const isLast = index === batches.length - 1;
      if (index > 0) await appendBatch(api, { ...request, body: changedBody(run, batch, isLast) }, sent + batch.length);
      sent += batch.length;
      isConcluded = isLast;
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  } finally {
    if (!isConcluded) await api.request({ ...request, body: changedBody(run, [], true) });
  }
  return sent;
}

function changeOf(run: CheckRun, created: unknown): ApiRequest {
  const id = idAt(created, 'id');
  const route = 'PATCH /repos/{owner}/{repo}/check-runs/{id}';
  if (id === undefined) throw unexpectedAnswer({ route: 'POST /repos/{owner}/{repo}/check-runs' });
  return { route, parameters: { ...repositoryParameters(run.repository), id } };
}

/** Annotations sent twice would stand there twice: their number says whether a lost request arrived. */
async function appendBatch(api: GitHubApi, request: ApiRequest, total: number): Promise<void> {
  const { parameters = {} } = request;
  await api.requestOnce(request, async () => {
    const found = await api.request({ route: 'GET /repos/{owner}/{repo}/check-runs/{id}', parameters });
    const count = valueAt(found, 'output', 'annotations_count');
    return typeof count === 'number' && count >= total ? found : undefined;
  });
}

function changedBody(run: CheckRun, batch: readonly Annotation[], isLast: boolean) {
  return { ...(isLast ? conclusionOf(run) : {}), output: outputOf(run, batch) };
}

function conclusionOf({ conclusion }: CheckRun) {
  return { status: 'completed', conclusion };
}

function outputOf({ title, summary }: CheckRun, batch: readonly Annotation[]) {
  return { title: cutText(title, LONGEST_TITLE), summary, annotations: batch.map(annotationBody) };
}

function annotationBody({ level, file, startLine, endLine, startColumn, endColumn, title, message }: Annotation) {
  const isOneLine = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
  return {
    path: file,
    start_line: startLine,
    end_line: endLine,
    ...(isOneLine ? { start_column: startColumn, end_column: lastColumn(startColumn, endColumn) } : {}),
    annotation_level: LEVELS[level],
    title: cutText(title, LONGEST_TITLE),
    message: cutBytes(message, LONGEST_MESSAGE_BYTES),
  };
}

/** At most `limit` bytes of UTF-8, with no part of a character at the end. */
function cutBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  return bytes.length <= limit ? text : new TextDecoder().decode(bytes.subarray(0, limit), { stream: true });
}

/** At least one batch, if an empty one. */
function batchesOf(annotations: readonly Annotation[]): Annotation[][] {
  const count = Math.max(1, Math.ceil(annotations.length / PER_REQUEST));
  return Array.from({ length: count }, (_, index) => annotations.slice(index * PER_REQUEST, (index + 1) * PER_REQUEST));
}
