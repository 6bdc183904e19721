import type { CountedRun } from './counted-run.ts';

/** Rounds of one case, each with an empty cache first and a filled one then. */
export interface RequestRow {
  readonly title: string;
  readonly cold: readonly CountedRun[];
  readonly warm: readonly CountedRun[];
}

/** The page of figures, as it stands in the repository. */
export function renderRequests(rows: readonly RequestRow[], latencyMs: number): string {
  const lines = rows.flatMap(({ title, cold, warm }) => [
    renderLine(title, 'empty', cold),
    renderLine('', 'filled', warm),
  ]);
  const saved = rows.map(({ title, cold, warm }) => `- ${title}: ${renderSaving(cold, warm)}`);
  return `# Requests of one check

Written by \`npm run test:reliability\`; not edited by hand. One job with the action, all steps together, for the bundles
of this repository, published as private packages in a registry that gives tokens as ghcr.io does and takes ${latencyMs} ms for
every answer. Nothing is fetched twice in a job, neither content nor a list of tags; the test fails otherwise.

| workspace | cache | tokens and refusals before them | lists of tags | manifests | blobs | GitHub | cache service | seconds |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

Seconds are the median of ${rows[0]?.cold.length ?? 0} runs of the whole job with its checkout. What the cache saves:

${saved.join('\n')}
`;
}

function renderLine(title: string, cache: string, runs: readonly CountedRun[]): string {
  const [{ fetched, registry, github, cache: cached }] = runs as [CountedRun];
  const count = (part: string) => fetched.filter((request) => request.includes(part)).length;
  const counts = [registry.length - fetched.length, count('/tags/'), count('/manifests/'), count('/blobs/')];
  const cells = [title, cache, ...counts, github.length, cached.length, medianSeconds(runs).toFixed(1)];
  return `| ${cells.join(' | ')} |`;
}

function renderSaving(cold: readonly CountedRun[], warm: readonly CountedRun[]): string {
  const requests = (cold[0]?.registry.length ?? 0) - (warm[0]?.registry.length ?? 0);
  const seconds = medianSeconds(cold) - medianSeconds(warm);
  return `${requests} of ${cold[0]?.registry.length} requests to the registry, ${seconds.toFixed(1)} s`;
}

function medianSeconds(runs: readonly CountedRun[]): number {
  const sorted = runs.map(({ seconds }) => seconds).sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
