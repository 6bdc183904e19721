import { type DashboardData } from './data.js';
/** The dashboard as one page that needs nothing else. */
export declare function renderPage(data: DashboardData): string;
