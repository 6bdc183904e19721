import type { ComparisonReport } from '../model.js';
import { type Markup } from './markup.js';
/** The version the changes ask for, and whether it is declared. */
export declare function nextVersionCell({ nextVersion, declared }: ComparisonReport): Markup;
