import type { ImpactConsumer, ImpactReport } from '../impact-model.js';
/** The class and what may hurt, then who is reached, through what, and whom to tell. */
export declare function renderImpactText(report: ImpactReport): string[];
/**
 * One line for each consumer: how much it needs the service, why it is reached, and whose it is.
 *
 * @param all what is listed together, so that none is taken for another
 */
export declare function consumerLines(consumers: readonly ImpactConsumer[], all: readonly ImpactConsumer[]): string[];
