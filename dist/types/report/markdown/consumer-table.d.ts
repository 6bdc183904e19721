import type { ImpactConsumer } from '../impact-model.js';
import { type Table } from './markup.js';
/** A row for each consumer. */
export declare function consumerTable(consumers: readonly ImpactConsumer[]): Table;
