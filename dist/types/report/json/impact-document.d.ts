import type { ImpactConsumer, ImpactReport } from '../impact-model.js';
/** An impact with the keys of its JSON form, in their order. */
export declare function impactDocument(report: ImpactReport): object;
/** A consumer with the keys of its JSON form, in their order. */
export declare function consumerDocument(consumer: ImpactConsumer): object;
