import {
  type DocInterface,
  type DocKey,
  type Html,
  type HtmlValue,
  html,
  htmlTable,
  visibleValue,
} from '../report/index.ts';
import type { DashboardService } from './data.ts';
import { anchorOf, serviceLink } from './service-link.ts';

const HEADERS = ['Service', 'Version', 'Owner', 'Workload', 'State', 'Interfaces', 'Needs', 'Used by'];

/** Every service with its neighbours in both directions. */
export function servicesSection(services: readonly DashboardService[]): Html {
  return html`<h2 id="services">Services</h2>\n${htmlTable(HEADERS, services.map(serviceRow))}`;
}

function serviceRow(service: DashboardService): HtmlValue[] {
  const { id, name, version, owner, workload, state, interfaces, dependencies, dependents } = service;
  return [
    html`<strong id="${anchorOf(id)}">${name}</strong>`,
    version,
    owner,
    workload,
    state,
    list(interfaces.map((item) => html`${item.name} <span class="quiet">${item.type}</span>`)),
    list(dependencies.map((item) => neighbour(item.id === undefined ? html`${item.ref}` : serviceLink(item.id), item))),
    list(dependents.map((item) => neighbour(serviceLink(item.id), item))),
  ];
}

function neighbour(
  link: Html,
  { compatibility, required, error }: { compatibility: string; required: boolean; error?: string },
): Html {
  const optional = required ? undefined : html` <span class="tag">optional</span>`;
  const problem = error === undefined ? undefined : html` <span class="tag problem">${error}</span>`;
  return html`${link} <span class="quiet">${compatibility}</span>${optional}${problem}`;
}

/** Every interface of the platform. */
export function interfacesSection(services: readonly DashboardService[]): Html {
  const rows = services.flatMap((service) => service.interfaces.map((item) => interfaceRow(service, item)));
  const headers = ['Service', 'Interface', 'Type', 'Port', 'Visibility', 'Operations'];
  return html`<h2 id="interfaces">Interfaces</h2>\n${rows.length === 0 ? 'None.' : htmlTable(headers, rows)}`;
}

function interfaceRow({ id }: DashboardService, item: DocInterface): HtmlValue[] {
  const { name, type, port, visibility } = item;
  const shown = html`<span class="tag${visibility === 'public' ? ' public' : ''}">${visibility}</span>`;
  return [serviceLink(id), name, type, port, shown, operationsHtml(item)];
}

function operationsHtml({ operations, problem }: DocInterface): Html {
  if (problem !== undefined) return html`<span class="tag problem">${problem}</span>`;
  if (operations.length === 0) return html`<span class="quiet">none described</span>`;
  const items = operations.map(({ action, target, summary }) => {
    return html`<li><code>${action} ${target}</code> <span class="quiet">${summary}</span></li>`;
  });
  return html`<details><summary>${operations.length}</summary><ul>${items}</ul></details>`;
}

/** Every setting of the platform that a schema in a bundle describes. */
export function configurationSection(services: readonly DashboardService[]): Html {
  const rows = services.flatMap((service) => {
    return service.configurations.flatMap(({ keys }) => keys.map((key) => keyRow(service, key)));
  });
  const headers = ['Service', 'Key', 'Type', 'Default', 'Required', 'Description'];
  return html`<h2 id="configuration">Configuration</h2>\n${rows.length === 0 ? 'None.' : htmlTable(headers, rows)}`;
}

function keyRow(
  { id }: DashboardService,
  { path, type, default: standard, required, description }: DocKey,
): HtmlValue[] {
  const shown = standard === undefined ? undefined : html`<code>${visibleValue(standard)}</code>`;
  return [serviceLink(id), html`<code>${path}</code>`, type, shown, required ? 'yes' : 'no', description];
}

function list(items: readonly Html[]): Html | undefined {
  return items.length === 0 ? undefined : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
