import type { ImpactConsumer } from '../impact-model.js';
import { type Table } from './markup.js';
/** A row for each consumer. @param all what is listed together, so that none is taken for another */
export declare function consumerTable(consumers: readonly ImpactConsumer[], all: readonly ImpactConsumer[]): Table;
