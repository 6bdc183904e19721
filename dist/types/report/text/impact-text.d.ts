import type { ImpactConsumer, ImpactReport } from '../impact-model.js';
/** The class and what may hurt, then who is reached, through what, and whom to tell. */
export declare function renderImpactText(report: ImpactReport): string[];
/** One consumer on one line: how much it needs the service, why it is reached, and whose it is. */
export declare function consumerLine(consumer: ImpactConsumer): string;
