import type { DashboardData } from './data.js';
/** The files of the dashboard, whether they are served or written. */
export interface StaticSite {
    readonly 'index.html': string;
    readonly 'data.json': string;
}
/** The same data gives the same bytes. */
export declare function buildStaticSite(data: DashboardData): StaticSite;
