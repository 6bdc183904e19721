import type { ComparisonReport } from '../model.ts';
import { type Markup } from './markup.ts';
/** The version the changes ask for, and whether it is declared. */
export declare function nextVersionCell({ nextVersion, declared }: ComparisonReport): Markup;
