import { type Effect } from '../graph/index.js';
import type { ImpactConsumer, ImpactGap, OwnerContact } from './impact-model.js';
import type { CheckResult } from './model.js';
/** What becomes of consumers, in words that follow their number. */
export declare const EFFECT_TITLES: Readonly<Record<Effect, string>>;
/** Consumers with the same effect. */
export interface EffectGroup {
    readonly effect: Effect;
    readonly consumers: readonly ImpactConsumer[];
}
/** Consumers by effect, the most urgent first; effects without consumers are left out. */
export declare function groupByEffect(consumers: readonly ImpactConsumer[]): EffectGroup[];
/** `3 pick it up, 1 pinned below`. */
export declare function countEffects(consumers: readonly ImpactConsumer[]): string;
/** Names consumers as `name@version`, and, where several are called the same, says where each one is. */
export declare function createConsumerNames(all: readonly ImpactConsumer[]): (consumer: ImpactConsumer) => string;
/** `required` or `optional`, and whether the service needs it, its settings or its policy. */
export declare function describeNeed({ required, kind }: ImpactConsumer): string;
/** Why a consumer is reached, with the way to the service where there is more than one step between. */
export declare function reasonText({ reason, path }: ImpactConsumer): string;
/** `email a@b.example, url https://…`. */
export declare function contactsText(contacts: readonly OwnerContact[]): string;
/** What is not known because of a gap, on one line. */
export declare function gapText({ from, ref, message }: ImpactGap): string;
/** What is listed of the consumers of a checked service, with their number. */
export declare function consumersTitle({ status, consumers, moreConsumers }: CheckResult): string;
/** `… and 12 more`; nothing when all are listed. */
export declare function moreConsumersText({ moreConsumers }: CheckResult): string[];
