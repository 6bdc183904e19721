import { type ImpactReport } from '../report/index.js';
import type { NamedHistory } from './history-document.js';
import type { DiffDocument } from './model.js';
import type { NamedService } from './services.js';
/** What changed between two versions of a history, and who is hit. */
export declare function createDiffDocument({ key, name }: NamedHistory, [before, after]: readonly [NamedVersion, NamedVersion], impact: ImpactReport, services: readonly NamedService[]): DiffDocument;
type NamedVersion = NamedHistory['versions'][number];
export {};
