import { type Html, html, htmlPage } from '../report/index.ts';
import { createFindId, type DashboardData } from './data.ts';
import { listProblems, problemsSection } from './problems-section.ts';
import { configurationSection, interfacesSection, servicesSection } from './service-tables.ts';
import { treeSection } from './tree-section.ts';

/** The dashboard as one page that needs nothing else. */
export function renderPage(data: DashboardData): string {
  const { graphs, services } = data;
  const problems = listProblems(data);
  const title = titleOf(data);
  const body = html`<div class="bar"><div><strong>Pacto</strong>${navigation(problems.length > 0)}</div></div>
<main>
<h1>${title}</h1>
${graphs.length === 1 ? html`<p class="quiet">${graphs[0]?.root.source}</p>` : undefined}
${counts(data, problems.length)}
${problemsSection(problems)}
${treeSection(graphs, createFindId(data))}
${servicesSection(services)}
${interfacesSection(services)}
${configurationSection(services)}
</main>`;
  return htmlPage(`${title} · Pacto`, body);
}

function titleOf({ graphs }: DashboardData): string {
  const [first = '', ...others] = graphs.map(({ root }) => root.name);
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function navigation(hasProblems: boolean): Html[] {
  const sections = [...(hasProblems ? ['Problems'] : []), 'Platform', 'Services', 'Interfaces', 'Configuration'];
  return sections.map((name) => html` <a href="#${name.toLowerCase()}">${name}</a>`);
}

function counts({ services }: DashboardData, problems: number): Html {
  const facts: readonly (readonly [number, string])[] = [
    [services.length, 'service'],
    [services.flatMap(({ dependencies }) => dependencies).length, 'dependency'],
    [services.flatMap(({ interfaces }) => interfaces).length, 'interface'],
    [services.flatMap(({ configurations }) => configurations.flatMap(({ keys }) => keys)).length, 'setting'],
    [problems, 'problem'],
  ];
  return html`<ul class="counts">${facts.map(([count, what]) => html`<li><b>${count}</b>${count === 1 ? what : plural(what)}</li>`)}</ul>`;
}

function plural(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}
