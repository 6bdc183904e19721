import { type Html } from '../report/index.js';
import type { DashboardData } from './data.js';
/** One sentence per thing that is wrong with the platform, the same thing once. */
export declare function listProblems({ graphs, services }: DashboardData): string[];
/** The problems as a list, or nothing. */
export declare function problemsSection(problems: readonly string[]): Html | undefined;
