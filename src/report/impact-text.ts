import { EFFECTS, type Effect } from '../graph/index.ts';
import type { ImpactConsumer, ImpactGap, OwnerContact } from './impact-model.ts';
import type { CheckResult } from './model.ts';

/** What becomes of consumers, in words that follow their number. */
export const EFFECT_TITLES: Readonly<Record<Effect, string>> = {
  'picks-it-up': 'Picks it up',
  unknown: 'Unknown',
  'pinned-below': 'Pinned below',
  'pinned-above': 'Pinned above',
  'range-does-not-admit': 'Range does not admit',
};

/** Consumers with the same effect. */
export interface EffectGroup {
  readonly effect: Effect;
  readonly consumers: readonly ImpactConsumer[];
}

/** Consumers by effect, the most urgent first; effects without consumers are left out. */
export function groupByEffect(consumers: readonly ImpactConsumer[]): EffectGroup[] {
  return EFFECTS.map((effect) => ({ effect, consumers: consumers.filter((each) => each.effect === effect) })).filter(
    (group) => group.consumers.length > 0,
  );
}

/** `3 pick it up, 1 pinned below`. */
export function countEffects(consumers: readonly ImpactConsumer[]): string {
  const counts = groupByEffect(consumers).map(({ effect, consumers: { length } }) => {
    const words = effect === 'picks-it-up' && length > 1 ? 'pick it up' : EFFECT_TITLES[effect].toLowerCase();
    return `${length} ${words}`;
  });
  return counts.join(', ');
}

/** Names consumers as `name@version`, and, where several are called the same, says where each one is. */
export function createConsumerNames(all: readonly ImpactConsumer[]): (consumer: ImpactConsumer) => string {
  const labelOf = ({ name, version }: ImpactConsumer): string => `${name}@${version}`;
  const seen = new Set<string>();
  const repeated = new Set(all.map(labelOf).filter((label) => seen.size === seen.add(label).size));
  return (consumer) => {
    const label = labelOf(consumer);
    return repeated.has(label) ? `${label} of ${consumer.source}` : label;
  };
}

/** `required` or `optional`, and whether the service needs it, its settings or its policy. */
export function describeNeed({ required, kind }: ImpactConsumer): string {
  const need = required ? 'required' : 'optional';
  return kind === 'dependency' ? need : `${need}, by its ${kind}`;
}

/** Why a consumer is reached, with the way to the service where there is more than one step between. */
export function reasonText({ reason, path }: ImpactConsumer): string {
  const middle = path.slice(1, -1);
  return middle.length < 2 ? reason : `${reason} (${middle.join(' -> ')})`;
}

/** `email a@b.example, url https://…`. */
export function contactsText(contacts: readonly OwnerContact[]): string {
  return contacts.map(({ type, value }) => `${type} ${value}`).join(', ');
}

/** What is not known because of a gap, on one line. */
export function gapText({ from, ref, message }: ImpactGap): string {
  return ref === undefined ? `${from}: ${message}` : `${from} -> ${ref}: ${message}`;
}

/** What is listed of the consumers of a checked service, with their number. */
export function consumersTitle({ status, consumers = [], moreConsumers = 0 }: CheckResult): string {
  const what = status === 'removed' ? 'Still depend on it' : 'Would pick it up';
  return `${what} (${consumers.length + moreConsumers})`;
}

/** `… and 12 more`; nothing when all are listed. */
export function moreConsumersText({ moreConsumers = 0 }: CheckResult): string[] {
  return moreConsumers === 0 ? [] : [`… and ${moreConsumers} more`];
}
