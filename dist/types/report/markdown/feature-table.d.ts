import type { Feature } from '../surroundings.js';
import { type Markup, type Table } from './markup.js';
/** What a missing permission or the kind of event turned off, and the line that turns it on; nothing when all are on. */
export declare function offFeatureBlocks(features: readonly Feature[], isOpen: boolean): Markup[];
/** Every feature, on and off. */
export declare function featureTable(features: readonly Feature[]): Table;
