import type { ImpactConsumer, ImpactReport } from '../impact-model.ts';
import {
  contactsText,
  countEffects,
  createConsumerNames,
  describeNeed,
  EFFECT_TITLES,
  gapText,
  groupByEffect,
  reasonText,
} from '../impact-text.ts';
import { visibleText } from '../visible-text.ts';
import { changeLine } from './change-lines.ts';
import { nextVersionLine } from './diff-text.ts';
import { findingSection } from './finding-lines.ts';

/** The class and what may hurt, then who is reached, through what, and whom to tell. */
export function renderImpactText(report: ImpactReport): string[] {
  const { before, after, classification, consumers } = report;
  return [
    visibleText(`Impact of ${after.name} ${before.version} -> ${after.version}`),
    `Classification: ${classification}`,
    ...changeLines(report),
    ...findingSection(report.findings),
    ...nextVersionLine(report, after.version),
    '',
    consumers.length === 0
      ? 'Nobody depends on it here.'
      : `Consumers (${consumers.length}): ${countEffects(consumers)}`,
    ...groupByEffect(consumers).flatMap((group) => {
      const title = `${EFFECT_TITLES[group.effect]} (${group.consumers.length}):`;
      return ['', title, ...consumerLines(group.consumers, consumers)];
    }),
    ...ownerLines(report),
    ...gapLines(report),
  ];
}

function changeLines({ changes }: ImpactReport): string[] {
  const harmful = changes.filter(({ classification }) => classification !== 'NON_BREAKING');
  const others = changes.length - harmful.length;
  return [...harmful.map(changeLine), ...(others === 0 ? [] : [`  and ${others} non-breaking`])];
}

/**
 * One line for each consumer: how much it needs the service, why it is reached, and whose it is.
 *
 * @param all what is listed together, so that none is taken for another
 */
export function consumerLines(consumers: readonly ImpactConsumer[], all: readonly ImpactConsumer[]): string[] {
  const nameOf = createConsumerNames(all);
  return consumers.map((consumer) => {
    const whose = consumer.owner === undefined ? '' : `; owner ${consumer.owner}`;
    return visibleText(`  ${nameOf(consumer)} (${describeNeed(consumer)}) ${reasonText(consumer)}${whose}`);
  });
}

function ownerLines({ owners }: ImpactReport): string[] {
  if (owners.length === 0) return [];
  const lines = owners.map(({ owner, contacts, services }) => {
    const addresses = contacts.length === 0 ? '' : ` (${contactsText(contacts)})`;
    return visibleText(`  ${owner}${addresses}: ${services.join(', ')}`);
  });
  return ['', `Owners to notify (${owners.length}):`, ...lines];
}

function gapLines({ gaps }: ImpactReport): string[] {
  if (gaps.length === 0) return [];
  return ['', `Not known (${gaps.length}):`, ...gaps.map((gap) => visibleText(`  ${gapText(gap)}`))];
}
