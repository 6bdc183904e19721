import { writeJson } from '../report/index.ts';
import type { DashboardData } from './data.ts';
import { renderPage } from './page.ts';

/** The files of the dashboard, whether they are served or written. */
export interface StaticSite {
  readonly 'index.html': string;
  readonly 'data.json': string;
}

/** The same data gives the same bytes. */
export function buildStaticSite(data: DashboardData): StaticSite {
  return { 'index.html': `${renderPage(data)}\n`, 'data.json': `${writeJson(data)}\n` };
}
