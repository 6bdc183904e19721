import { type Html, html } from '../report/index.ts';
import type { DashboardData, DashboardService } from './data.ts';

/** One sentence per thing that is wrong with the platform, the same thing once. */
export function listProblems({ graphs, services }: DashboardData): string[] {
  const cycles = graphs.flatMap((graph) => graph.cycles.map((cycle) => `Circle: ${cycle.join(' → ')}`));
  const conflicts = graphs.flatMap((graph) => {
    return graph.conflicts.map(({ name, versions }) => `${name} is in use in several versions: ${versions.join(', ')}`);
  });
  return [...new Set([...services.flatMap(problemsOf), ...cycles, ...conflicts])];
}

function problemsOf({ id, dependencies, interfaces, configurations }: DashboardService): string[] {
  return [
    ...dependencies.flatMap(({ ref, error }) => (error === undefined ? [] : `${id} needs ${ref}: ${error}`)),
    ...[...interfaces, ...configurations].flatMap(({ name, problem }) => {
      return problem === undefined ? [] : `${id}, ${name}: ${problem}`;
    }),
  ];
}

/** The problems as a list, or nothing. */
export function problemsSection(problems: readonly string[]): Html | undefined {
  if (problems.length === 0) return undefined;
  const items = problems.map((problem) => html`<li><span class="tag problem">${problem}</span></li>\n`);
  return html`<h2 id="problems">Problems</h2>\n<ul>${items}</ul>`;
}
