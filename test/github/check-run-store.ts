import type { Received, Reply } from './loopback-github.ts';

interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: { readonly annotations?: readonly Record<string, unknown>[] };
}

interface StoredRun extends CheckRunBody {
  readonly id: number;
  readonly annotations: readonly Record<string, unknown>[];
}

/** The check runs of a repository: annotations are appended, 50 a request. */
export class CheckRunStore {
  readonly runs: StoredRun[] = [];

  answer({ method, path, query, body }: Received): Reply {
    const change = (body ?? {}) as CheckRunBody;
    if ((change.output?.annotations?.length ?? 0) > 50) return 422;
    if (method === 'POST')
      return { status: 201, json: this.#store({ id: this.runs.length + 1, annotations: [] }, change) };
    if (path.includes('/commits/')) {
      const found = this.runs.filter(
        ({ name, head_sha }) => name === query.get('check_name') && path.includes(`${head_sha}`),
      );
      return { json: { total_count: found.length, check_runs: found.map(toJson) } };
    }
    const run = this.runs.find(({ id }) => path.endsWith(`/check-runs/${id}`));
    if (run === undefined) return 404;
    return { json: method === 'PATCH' ? this.#store(run, change) : toJson(run) };
  }

  #store(run: StoredRun, change: CheckRunBody): object {
    const annotations = [...run.annotations, ...(change.output?.annotations ?? [])];
    const changed = { ...run, ...change, annotations };
    this.runs[run.id - 1] = changed;
    return toJson(changed);
  }
}

function toJson({ id, annotations, name, external_id, status }: StoredRun) {
  const html_url = `https://github.test/runs/${id}`;
  return { id, name, external_id, status, html_url, output: { annotations_count: annotations.length } };
}
